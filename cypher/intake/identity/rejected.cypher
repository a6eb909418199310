// Which of these pairs has somebody said to be two enterprises 企业, of them or of what was merged into them?
// :param {pairs: [{one: 'demo-1', other: 'demo-2'}]}
// One row per such pair: one, other.
UNWIND $pairs AS pair
MATCH (one:Enterprise {id: pair.one})
MATCH (other:Enterprise {id: pair.other})
WHERE EXISTS {
  MATCH (one)<-[:MERGED_INTO*0..]-()-[:LIKELY_SAME {state: 'rejected'}]-()-[:MERGED_INTO*0..]->(other)
}
RETURN pair.one AS one, pair.other AS other
ORDER BY one, other;

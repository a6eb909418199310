// Puts pairs of enterprises 企业 that are likely the same into the queue; what was decided stays decided.
// :param {rows: [{id: 'pair-1', one: 'demo-1', other: 'demo-2', likeness: 0.9, reasons: ['SAME_SOUND']}], at: datetime()}
// One row: added, how many were not in the queue before.
UNWIND $rows AS row
MATCH (one:Enterprise {id: row.one})
MATCH (other:Enterprise {id: row.other})
WHERE NOT EXISTS { (one)-[:LIKELY_SAME]->(other) }
CREATE (one)-[pair:LIKELY_SAME {id: row.id, state: 'open', likeness: row.likeness, reasons: row.reasons, at: $at}]->(other)
RETURN count(pair) AS added;

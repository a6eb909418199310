// Locates enterprises 企业 of whose region nobody speaks any more where a record merged into them is, the first one merged first.
// :param {ids: ['demo-1']}
// One row: links, how many there are now; ids may be those of merged records, too.
UNWIND $ids AS id
OPTIONAL MATCH (present:Enterprise {id: id})
OPTIONAL MATCH (:MergedEnterprise {id: id})-[:MERGED_INTO]->(into:Enterprise)
WITH DISTINCT coalesce(present, into) AS kept
WHERE kept IS NOT NULL AND NOT EXISTS { (kept)-[:LOCATED_IN]->() }
CALL (kept) {
  MATCH (kept)<-[merge:MERGED_INTO]-(merged)-[had:HAD {mergedType: 'LOCATED_IN'}]->(region:Region)
  RETURN merged, had, region
  ORDER BY merge.number, region.code
  LIMIT 1
}
SET had.mergedHow = 'moved'
CREATE (kept)-[link:LOCATED_IN]->(region)
SET link = properties(had), link.mergedFrom = merged.id,
  link.mergedType = null, link.mergedOutgoing = null, link.mergedHow = null
RETURN count(link) AS links;

// Locates merged enterprises 企业 in one region, and so the one that stays if nobody says where that one is.
// :param {rows: [{key: 'demo-2', targets: ['370176'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (merged:MergedEnterprise {id: row.key})-[:MERGED_INTO]->(kept)
OPTIONAL MATCH (merged)-[had:HAD {mergedType: 'LOCATED_IN'}]->()
WHERE had.mergedFrom IS NULL
OPTIONAL MATCH (kept)-[taken:LOCATED_IN {mergedFrom: merged.id}]->()
OPTIONAL MATCH (kept)-[passed:HAD {mergedFrom: merged.id}]->()
WITH row, merged, kept, had, taken, passed, CASE
  WHEN taken IS NOT NULL OR kept:Enterprise AND NOT EXISTS { (kept)-[:LOCATED_IN]->() } THEN 'moved'
  ELSE 'dropped'
END AS how
DELETE had, taken, passed
WITH DISTINCT row, merged, kept, how
UNWIND row.targets AS key
MATCH (target:Region {code: key})
CREATE (merged)-[link:HAD {mergedType: 'LOCATED_IN', mergedOutgoing: true, mergedHow: how}]->(target)
SET link += row.provenance
FOREACH (unused IN CASE how WHEN 'moved' THEN [1] ELSE [] END |
  CREATE (kept)-[moved:LOCATED_IN {mergedFrom: merged.id}]->(target)
  SET moved += row.provenance)
RETURN count(link) AS links;

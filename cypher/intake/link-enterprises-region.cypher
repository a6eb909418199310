// Locates enterprises 企业 in one region.
// :param {rows: [{key: 'demo-1', targets: ['370176'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.key})
OPTIONAL MATCH (enterprise)-[old:LOCATED_IN]->(left)
WHERE NOT left.code IN row.targets
DELETE old
WITH DISTINCT enterprise, row
UNWIND row.targets AS key
MATCH (target:Region {code: key})
MERGE (enterprise)-[link:LOCATED_IN]->(target)
SET link += row.provenance, link.mergedFrom = null
RETURN count(link) AS links;

// Locates alliances 联盟 in one region.
// :param {rows: [{key: 'laser-alliance', targets: ['370176'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (alliance:Alliance {id: row.key})
OPTIONAL MATCH (alliance)-[old:LOCATED_IN]->(left)
WHERE NOT left.code IN row.targets
DELETE old
WITH DISTINCT alliance, row
UNWIND row.targets AS key
MATCH (target:Region {code: key})
MERGE (alliance)-[link:LOCATED_IN]->(target)
SET link += row.provenance
RETURN count(link) AS links;

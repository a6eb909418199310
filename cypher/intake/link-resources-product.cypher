// Says which product a line of the resource list concerns.
// :param {rows: [{key: 'resource-1', targets: ['laser-chip'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (resourceItem:ResourceItem {id: row.key})
OPTIONAL MATCH (resourceItem)-[old:CONCERNS]->(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT resourceItem, row
UNWIND row.targets AS key
MATCH (target:Product {id: key})
MERGE (resourceItem)-[link:CONCERNS]->(target)
SET link += row.provenance
RETURN count(link) AS links;

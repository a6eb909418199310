// Says which product a line of the demand list concerns.
// :param {rows: [{key: 'demand-1', targets: ['laser-chip'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (demandItem:DemandItem {id: row.key})
OPTIONAL MATCH (demandItem)-[old:CONCERNS]->(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT demandItem, row
UNWIND row.targets AS key
MATCH (target:Product {id: key})
MERGE (demandItem)-[link:CONCERNS]->(target)
SET link += row.provenance
RETURN count(link) AS links;

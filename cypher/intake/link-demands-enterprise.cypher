// Says which enterprise asks for a line of the demand list 需求清单.
// :param {rows: [{key: 'demand-1', targets: ['demo-1'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (demandItem:DemandItem {id: row.key})
OPTIONAL MATCH (demandItem)<-[old:ASKS_FOR]-(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT demandItem, row
UNWIND row.targets AS key
MATCH (target:Enterprise {id: key})
MERGE (demandItem)<-[link:ASKS_FOR]-(target)
SET link += row.provenance
RETURN count(link) AS links;

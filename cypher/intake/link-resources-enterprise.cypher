// Says which enterprise offers a line of the resource list 资源清单.
// :param {rows: [{key: 'resource-1', targets: ['demo-1'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (resourceItem:ResourceItem {id: row.key})
OPTIONAL MATCH (resourceItem)<-[old:OFFERS]-(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT resourceItem, row
UNWIND row.targets AS key
MATCH (target:Enterprise {id: key})
MERGE (resourceItem)<-[link:OFFERS]-(target)
SET link += row.provenance
RETURN count(link) AS links;

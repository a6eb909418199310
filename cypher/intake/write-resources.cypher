// Writes lines of a resource list 资源清单 without who offers and what.
// :param {rows: [{id: 'resource-1', properties: {kind: '产能', summary: '激光芯片封装'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (resourceItem:ResourceItem {id: row.id})
SET resourceItem += row.properties
RETURN count(row) AS rows;

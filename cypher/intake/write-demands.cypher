// Writes lines of a demand list 需求清单 without who asks and for what.
// :param {rows: [{id: 'demand-1', properties: {kind: '采购', summary: '激光芯片 1000 片', amount: 500000.0}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (demandItem:DemandItem {id: row.id})
SET demandItem += row.properties
RETURN count(row) AS rows;

// Writes which enterprise buys which product 采购需求.
// :param {rows: [{enterprise: 'demo-1', product: 'laser-chip', properties: {amount: 500000.0}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (product:Product {id: row.product})
MERGE (enterprise)-[buys:BUYS]->(product)
SET buys += row.properties
RETURN count(row) AS rows;

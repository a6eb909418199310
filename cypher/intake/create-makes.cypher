// Writes which enterprise makes which product 产品生产, where nobody said so yet.
// :param {rows: [{enterprise: 'demo-1', product: 'laser-chip', properties: {share: 0.4}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (product:Product {id: row.product})
CREATE (enterprise)-[makes:MAKES]->(product)
SET makes += row.properties
RETURN count(row) AS rows;

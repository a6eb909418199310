// Writes which product is an input 上游产品 of which.
// :param {rows: [{input: 'laser-chip', product: 'laser', properties: {share: 0.3, essential: true}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (input:Product {id: row.input})
MATCH (product:Product {id: row.product})
MERGE (input)-[inputTo:INPUT_TO]->(product)
SET inputTo += row.properties
RETURN count(row) AS rows;

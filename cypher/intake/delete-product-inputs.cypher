// Removes uses of products in products 上下游.
// :param {keys: [{input: 'x', product: 'y'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (:Product {id: row.input})-[fact:INPUT_TO]->(:Product {id: row.product})
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

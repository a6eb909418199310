// Removes what enterprises make 产品生产.
// :param {keys: [{enterprise: 'x', product: 'y'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (:Enterprise {id: row.enterprise})-[fact:MAKES]->(:Product {id: row.product})
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

// Removes what enterprises make 产品生产.
// :param {keys: [{enterprise: 'x', product: 'y'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (product:Product {id: row.product})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (enterprise)-[fact:MAKES]->(product)
WITH fact
WHERE fact IS NOT NULL
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

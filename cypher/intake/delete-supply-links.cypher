// Removes supply links 供应关系.
// :param {keys: [{supplier: 'x', customer: 'y', product: 'z'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (:Enterprise {id: row.supplier})-[fact:SUPPLIES {productId: coalesce(row.product, '')}]->(:Enterprise {id: row.customer})
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

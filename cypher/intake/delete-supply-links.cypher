// Removes supply links 供应关系.
// :param {keys: [{supplier: 'x', customer: 'y', product: 'z'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
MATCH (supplier)-[fact:SUPPLIES]->(customer)
// Compared as an expression, so that it starts from two enterprises and not from all links of a product.
WHERE coalesce(fact.productId, '') = coalesce(row.product, '')
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

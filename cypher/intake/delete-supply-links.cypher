// Removes supply links 供应关系.
// :param {keys: [{supplier: 'x', customer: 'y', product: 'z'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (supplier)-[fact:SUPPLIES]->(customer)
WHERE coalesce(fact.productId, '') = coalesce(row.product, '')
WITH fact
WHERE fact IS NOT NULL
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

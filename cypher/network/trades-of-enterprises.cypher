// Supply links 供应关系 from and to enterprises, with all that count.
// :param {enterprises: ['demo-0025', 'demo-0047']}
// One row per supplier, customer and product, the unknown product first: supplier, customer, product.
MATCH (one:Enterprise)
WHERE one.id IN $enterprises
CALL (one) {
  MATCH (one)-[link:SUPPLIES]->(customer:Enterprise)
  RETURN one AS supplier, customer, link
  UNION
  MATCH (supplier:Enterprise)-[link:SUPPLIES]->(one)
  RETURN supplier, one AS customer, link
}
WITH supplier, customer, link
WHERE NOT coalesce(supplier.status, 'operating') IN ['shell', 'closed']
  AND NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
OPTIONAL MATCH (product:Product {id: link.productId})
RETURN DISTINCT supplier.id AS supplier, customer.id AS customer, product.id AS product
ORDER BY supplier, customer, coalesce(product, '');

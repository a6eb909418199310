// Who supplies whom with a product 产品 or a kind of it; with the empty one, of what nobody says what it is.
// :param {product: 'fiber-bragg-grating', atMost: 100}
// One row per pair, by customer and supplier: supplier, customer.
OPTIONAL MATCH (product:Product {id: $product})<-[:KIND_OF*0..8]-(kind:Product)
WITH collect(DISTINCT kind.id) AS kinds
CALL (kinds) {
  MATCH (supplier:Enterprise)-[link:SUPPLIES]->(customer:Enterprise)
  WHERE link.productId IN kinds
  RETURN supplier, customer
  UNION
  MATCH (supplier:Enterprise)-[link:SUPPLIES]->(customer:Enterprise)
  WHERE $product = '' AND NOT EXISTS { (:Product {id: link.productId}) }
  RETURN supplier, customer
}
WITH supplier, customer
WHERE NOT coalesce(supplier.status, 'operating') IN ['shell', 'closed']
  AND NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
RETURN DISTINCT supplier.id AS supplier, customer.id AS customer
ORDER BY customer, supplier
LIMIT toInteger($atMost);

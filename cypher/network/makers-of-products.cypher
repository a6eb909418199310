// Who makes products 产品 or kinds of them, wherever that is.
// :param {products: ['fiber-bragg-grating', 'linear-guide'], atMost: 10}
// One row per product and maker, most customers for the product first: product, enterprise.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  WITH collect(DISTINCT kind) AS allKinds, collect(DISTINCT kind.id) AS kinds
  UNWIND allKinds AS kind
  MATCH (kind)<-[:MAKES]-(maker:Enterprise)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  WITH DISTINCT kinds, maker
  WITH maker, COUNT {
    MATCH (maker)-[link:SUPPLIES]->(customer:Enterprise)
    WHERE link.productId IN kinds AND NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
    RETURN DISTINCT customer
  } AS customers
  ORDER BY customers DESC, maker.id
  LIMIT toInteger($atMost)
  RETURN maker, customers
}
RETURN product.id AS product, maker.id AS enterprise
ORDER BY product, customers DESC, enterprise;

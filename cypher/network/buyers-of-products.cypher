// Who states that it buys products 产品 or kinds of them.
// :param {products: ['fiber-bragg-grating', 'linear-guide'], atMost: 10}
// One row per product and buyer, by both: product, enterprise.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  WITH DISTINCT kind
  MATCH (kind)<-[:BUYS]-(buyer:Enterprise)
  WHERE NOT coalesce(buyer.status, 'operating') IN ['shell', 'closed']
  WITH DISTINCT buyer
  ORDER BY buyer.id
  LIMIT toInteger($atMost)
  RETURN buyer
}
RETURN product.id AS product, buyer.id AS enterprise
ORDER BY product, enterprise;

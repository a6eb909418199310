// Makers of products 产品 outside a region that make one of some other products, too.
// :param {products: ['pump-source', 'laser-chip'], others: ['fiber-laser', 'laser-cutting-head'], region: '370176'}
// One row per product: product, makers. Kinds of a product, and what it is a kind of, are no others.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(place:Region)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
    AND NOT EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) }
    AND NOT EXISTS { (place)<-[:PART_OF*1..8]-(:Region {code: $region}) }
    AND EXISTS {
      MATCH (maker)-[:MAKES]->(:Product)-[:KIND_OF*0..8]->(other:Product)
      WHERE other.id IN $others
        AND NOT EXISTS { (other)-[:KIND_OF*0..8]->(product) }
        AND NOT EXISTS { (product)-[:KIND_OF*0..8]->(other) }
    }
  RETURN count(DISTINCT maker) AS makers
}
RETURN product.id AS product, makers
ORDER BY product;

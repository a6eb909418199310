// Presence of products 布局: how many make each in the region, elsewhere, and nobody knows where.
// :param {products: ['fiber-laser', 'fiber-bragg-grating'], region: '370176'}
// One row per product: product, inside, outside, unknown, unknownNames (up to five).
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  WITH DISTINCT maker
  OPTIONAL MATCH (maker)-[:LOCATED_IN]->(place:Region)
  WITH maker,
       EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) } AS isInside,
       // Who is only known to be in the city may be in its zone, or not.
       place IS NULL OR EXISTS { (place)<-[:PART_OF*1..8]-(:Region {code: $region}) } AS isUnknown
  ORDER BY maker.id
  RETURN count(CASE WHEN isInside THEN 1 END) AS inside,
         count(CASE WHEN NOT isInside AND NOT isUnknown THEN 1 END) AS outside,
         count(CASE WHEN isUnknown THEN 1 END) AS unknown,
         collect(CASE WHEN isUnknown THEN maker.name END)[..5] AS unknownNames
}
RETURN product.id AS product, inside, outside, unknown, unknownNames
ORDER BY product;

// Product in a region 建链: everything that goes into it, and how many make it here, elsewhere, and nobody knows where.
// :param {product: 'fiber-laser', region: '370176'}
// One row per product, the nearest first: steps, product, name, inside, outside, unknown.
MATCH (end:Product {id: $product})
CALL (end) {
  MATCH path = SHORTEST 1 (input:Product)-[:INPUT_TO]->{0,12}(end)
  RETURN input, length(path) AS steps
}
CALL (input) {
  OPTIONAL MATCH (input)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  WITH DISTINCT maker
  OPTIONAL MATCH (maker)-[:LOCATED_IN]->(place:Region)
  WITH maker, place, EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) } AS isInside
  RETURN count(CASE WHEN isInside THEN maker END) AS inside,
         count(CASE WHEN place IS NOT NULL AND NOT isInside THEN maker END) AS outside,
         count(CASE WHEN place IS NULL THEN maker END) AS unknown
}
RETURN steps, input.id AS product, input.name AS name, inside, outside, unknown
ORDER BY steps, product;

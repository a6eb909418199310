// Product in a region 建链: everything that goes into it, and how many make it here, elsewhere, and nobody knows where.
// :param {product: 'fiber-laser', region: '370176', depth: 6}
// One row per product, the nearest first: steps, product, name, inside, outside, unknown.
MATCH (end:Product {id: $product})
CALL (end) {
  MATCH path = SHORTEST 1 (input:Product)-[:INPUT_TO]->{0,12}(end)
  RETURN input, length(path) AS steps
}
WITH input, steps
WHERE steps <= $depth
CALL (input) {
  OPTIONAL MATCH (input)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  WITH DISTINCT maker
  OPTIONAL MATCH (maker)-[:LOCATED_IN]->(place:Region)
  WITH maker,
       EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) } AS isInside,
       place IS NULL OR EXISTS { (place)<-[:PART_OF*1..8]-(:Region {code: $region}) } AS isUnknown
  RETURN count(CASE WHEN isInside THEN maker END) AS inside,
         count(CASE WHEN NOT isInside AND NOT isUnknown THEN maker END) AS outside,
         count(CASE WHEN isUnknown THEN maker END) AS unknown
}
RETURN steps, input.id AS product, input.name AS name, inside, outside, unknown
ORDER BY steps, product;

// Chain in a region 建链: how many make each segment here, elsewhere, and nobody knows where.
// :param {chain: 'laser-equipment', region: '370176'}
// One row per segment: position, product, name, inside, outside, unknown, makers (up to ten).
MATCH (:IndustryChain {id: $chain})-[segment:INCLUDES]->(product:Product)
CALL (product) {
  OPTIONAL MATCH (product)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  WITH DISTINCT maker
  OPTIONAL MATCH (maker)-[:LOCATED_IN]->(place:Region)
  WITH maker,
       EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) } AS isInside,
       place IS NULL OR EXISTS { (place)<-[:PART_OF*1..8]-(:Region {code: $region}) } AS isUnknown
  ORDER BY maker.id
  RETURN count(CASE WHEN isInside THEN maker END) AS inside,
         count(CASE WHEN NOT isInside AND NOT isUnknown THEN maker END) AS outside,
         count(CASE WHEN isUnknown THEN maker END) AS unknown,
         collect(CASE WHEN isInside THEN maker.name END)[..10] AS makers
}
RETURN segment.position AS position, product.id AS product, product.name AS name, inside, outside, unknown, makers
ORDER BY CASE position WHEN 'upstream' THEN 0 WHEN 'midstream' THEN 1 ELSE 2 END, product;

// Gaps of a chain in a region 补链: segments that no local enterprise serves, who waits for them, who could fill them.
// :param {chain: 'laser-equipment', region: '370176'}
// One row per gap, most local buyers first: position, product, name, localBuyers, localUses, outsideMakers, examples.
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
         count(CASE WHEN isUnknown THEN maker END) AS unknown,
         count(CASE WHEN NOT isInside AND NOT isUnknown THEN maker END) AS outsideMakers,
         collect(CASE WHEN NOT isInside AND NOT isUnknown THEN maker.name END)[..5] AS examples
}
WITH segment, product, inside, unknown, outsideMakers, examples
WHERE inside = 0 AND unknown = 0
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  WITH collect(DISTINCT kind.id) AS kinds
  OPTIONAL MATCH (buyer:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region})
  WHERE NOT coalesce(buyer.status, 'operating') IN ['shell', 'closed']
    AND (EXISTS { (buyer)-[:BUYS]->(bought:Product) WHERE bought.id IN kinds }
      OR EXISTS {
        (buyer)<-[link:SUPPLIES]-(supplier:Enterprise)
        WHERE link.productId IN kinds AND NOT coalesce(supplier.status, 'operating') IN ['shell', 'closed']
      })
  RETURN count(DISTINCT buyer) AS localBuyers
}
WITH segment, product, outsideMakers, examples, localBuyers,
     COUNT {
       MATCH (product)-[:INPUT_TO]->(use:Product)<-[:INCLUDES]-(:IndustryChain {id: $chain})
       WHERE EXISTS {
         (use)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(user:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region})
         WHERE NOT coalesce(user.status, 'operating') IN ['shell', 'closed']
       }
       RETURN DISTINCT use
     } AS localUses
WHERE outsideMakers + localBuyers + localUses > 0
RETURN segment.position AS position, product.id AS product, product.name AS name,
       localBuyers, localUses, outsideMakers, examples
ORDER BY localBuyers DESC, localUses DESC, product;

// Extensions of a chain in a region 延链: products next to what the region makes of it, which it does not make.
// :param {chain: 'laser-equipment', region: '370176'}
// One row per product and direction: direction, product, name, near, nextTo (the local products beside it).
MATCH (:IndustryChain {id: $chain})-[:INCLUDES]->(local:Product)
WHERE EXISTS {
  (local)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region})
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
}
CALL (local) {
  MATCH (next:Product)-[:INPUT_TO]->(local)
  RETURN next, 'upstream' AS direction
  UNION
  MATCH (local)-[:INPUT_TO]->(next:Product)
  RETURN next, 'downstream' AS direction
}
WITH next, direction, local
WHERE NOT EXISTS {
  (next)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region})
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
}
RETURN direction, next.id AS product, next.name AS name,
       count(DISTINCT local) AS near, collect(DISTINCT local.name) AS nextTo
ORDER BY direction DESC, near DESC, product;

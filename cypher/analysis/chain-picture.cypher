// Picture of a chain in a region 链图: its products, what goes into what, and the local enterprises that make them.
// :param {chain: 'laser-equipment', region: '370176'}
// Paths to look at, up to 300.
MATCH (chain:IndustryChain {id: $chain})-[:INCLUDES]->(product:Product)
CALL (chain, product) {
  MATCH path = (product)-[:INPUT_TO]->(:Product)<-[:INCLUDES]-(chain)
  RETURN path
  UNION
  MATCH path = (product)<-[:KIND_OF*0..8]-(:Product)<-[:MAKES]-(maker:Enterprise)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
    AND EXISTS { (maker)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region}) }
  RETURN path
}
RETURN path
LIMIT 300;

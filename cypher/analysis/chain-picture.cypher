// Picture of a chain in a region 链图: its products, what goes into what, and the local enterprises that make them.
// :param {chain: 'laser-equipment', region: '370176'}
// Paths to look at, up to 300.
MATCH (chain:IndustryChain {id: $chain})-[:INCLUDES]->(product:Product)
CALL (chain, product) {
  MATCH path = (product)-[:INPUT_TO]->(:Product)<-[:INCLUDES]-(chain)
  RETURN path
  UNION
  MATCH path = (:Region {code: $region})<-[:PART_OF*0..2]-(:Region)<-[:LOCATED_IN]-(:Enterprise)-[:MAKES]->(product)
  RETURN path
}
RETURN path
LIMIT 300;

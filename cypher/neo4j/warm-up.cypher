// How well are the chains of a region served? Asked once before the application says that it is ready.
// :param {region: 'CN'}
// One row per chain: chain, products, makers.
MATCH (chain:IndustryChain)-[:INCLUDES]->(product:Product)
OPTIONAL MATCH (product)<-[:MAKES]-(maker:Enterprise)
WHERE EXISTS { (maker)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(:Region {code: $region}) }
RETURN chain.id AS chain, count(DISTINCT product) AS products, count(DISTINCT maker) AS makers
ORDER BY chain

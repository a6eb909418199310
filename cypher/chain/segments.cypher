// Segments 环节 of all chains: the products that each includes and where it places them.
// :param {}
// One row per segment, by chain and product: chain, product, name, position.
MATCH (chain:IndustryChain)-[segment:INCLUDES]->(product:Product)
RETURN chain.id AS chain, product.id AS product, product.name AS name, segment.position AS position
ORDER BY chain, product;

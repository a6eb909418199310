// Segments 环节 of a chain: the products it includes and where it places them.
// :param {chain: 'laser-equipment'}
// One row per segment, by product: product, name, position.
MATCH (:IndustryChain {id: $chain})-[segment:INCLUDES]->(product:Product)
RETURN product.id AS product, product.name AS name, segment.position AS position
ORDER BY product;

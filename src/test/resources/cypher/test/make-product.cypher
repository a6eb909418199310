// Has an enterprise make a product, as somebody in Neo4j Browser may.
// :param {enterprise: 'e1', product: 'laser'}
// No rows.
MATCH (enterprise:Enterprise {id: $enterprise}), (product:Product {id: $product})
CREATE (enterprise)-[:MAKES]->(product)

// Renames a product, as somebody in Neo4j Browser may.
// :param {product: 'laser', name: '激光器'}
// No rows.
MATCH (product:Product {id: $product})
SET product.name = $name

// Removes a product that nothing refers to.
// :param {product: 'no-such'}
// No rows.
MATCH (product:Product {id: $product})
DELETE product

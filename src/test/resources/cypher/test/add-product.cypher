// Adds a product that nothing refers to.
// :param {product: 'no-such', name: '无此产品'}
// No rows.
CREATE (:Product {id: $product, name: $name})

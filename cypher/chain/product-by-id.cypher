// Product 产品 by its id.
// :param {product: 'fiber-laser'}
// At most one row: product, name.
MATCH (product:Product {id: $product})
RETURN product.id AS product, product.name AS name;

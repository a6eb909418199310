// What is a product 产品 called?
// :param {product: 'fiber-laser'}
// At most one row: product, name, aliases, hasVector (whether it is known what its names mean).
MATCH (product:Product {id: $product})
RETURN product.id AS product, coalesce(product.name, product.id) AS name, coalesce(product.aliases, []) AS aliases,
       product.nameVector IS NOT NULL AS hasVector;

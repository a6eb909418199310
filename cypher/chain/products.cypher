// Products 产品 with their names.
// :param {}
// One row per product, by id: product, name.
MATCH (product:Product)
RETURN product.id AS product, product.name AS name
ORDER BY product;

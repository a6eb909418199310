// Products are found by their exact name.
// :param {}
// No rows.
CREATE INDEX product_name IF NOT EXISTS FOR (product:Product) ON (product.name);

// Every product 产品 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT product_id IF NOT EXISTS FOR (product:Product) REQUIRE product.id IS UNIQUE;

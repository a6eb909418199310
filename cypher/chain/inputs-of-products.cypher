// Inputs 上游产品 of products: one step up.
// :param {products: ['fiber-laser', 'laser-cutting-head']}
// One row per input, by product: product, name.
MATCH (input:Product)-[:INPUT_TO]->(product:Product)
WHERE product.id IN $products
RETURN DISTINCT input.id AS product, input.name AS name
ORDER BY product;

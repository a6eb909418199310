// Inputs 上下游 between the products of a choice, such as a chain's segments.
// :param {products: ['fiber-laser', 'pump-source']}
// One row per input, by input and product: input, product, share, essential.
MATCH (input:Product)-[link:INPUT_TO]->(product:Product)
WHERE input.id IN $products AND product.id IN $products
RETURN input.id AS input, product.id AS product, link.share AS share, link.essential AS essential
ORDER BY input, product;

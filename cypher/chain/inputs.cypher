// Inputs 上下游 between products.
// :param {}
// One row per input, by input and product: input, product, share, essential.
MATCH (input:Product)-[link:INPUT_TO]->(product:Product)
RETURN input.id AS input, product.id AS product, link.share AS share, link.essential AS essential
ORDER BY input, product;

// Which products 产品 go into which, to see whether rows close a cycle?
// :param {most: 500000}
// One row per input, as many as asked for: input, product.
MATCH (input:Product)-[:INPUT_TO]->(product:Product)
RETURN input.id AS input, product.id AS product
LIMIT $most;

// Which products 产品 come next, what are they called, and what does that mean?
// :param {meaning: true, after: '', most: 1000}
// One row per product, by id: product, name, aliases, vector (empty when it is not known or not asked for).
MATCH (product:Product)
WHERE product.id > $after
WITH product
ORDER BY product.id
LIMIT $most
RETURN product.id AS product, coalesce(product.name, product.id) AS name, coalesce(product.aliases, []) AS aliases,
       CASE WHEN $meaning THEN product.nameVector END AS vector
ORDER BY product;

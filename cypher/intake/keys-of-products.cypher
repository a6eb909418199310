// Which products 产品 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (product:Product)
WHERE product.id > $after
RETURN product.id AS key
ORDER BY key
LIMIT $most;

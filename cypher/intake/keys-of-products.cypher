// Which products 产品 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (product:Product)
WHERE product.id > $after
  AND ($source IS NULL
    OR product.source = $source
    OR any(line IN product.statements WHERE line STARTS WITH $said))
RETURN product.id AS key
ORDER BY key
LIMIT $most;

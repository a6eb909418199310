// Which products 产品 come next whose meaning is not known, or was that of other names, or of another model?
// :param {model: 'bge-small-zh-v1.5-q 1', after: '', most: 100}
// One row per product, by id: product, text (what its vector is to be made from).
MATCH (product:Product)
WHERE product.id > $after
WITH product, left(
  reduce(text = CASE WHEN trim(coalesce(product.name, '')) = '' THEN product.id ELSE product.name END, alias IN coalesce(product.aliases, []) | text + '、' + alias), 200
) AS text
WHERE product.nameVector IS NULL
  OR coalesce(product.nameVectorText, '') <> text
  OR coalesce(product.nameVectorModel, '') <> $model
RETURN product.id AS product, text
ORDER BY product
LIMIT $most;

// Which products 产品 may be like one: the nearest in meaning, and those whose names have text of its names in them?
// :param {product: 'fiber-laser', text: '光纤激光器', meaning: true, most: 50, mostNames: 500}
// One row per product, by id: product, name, aliases, cosine (of the two vectors; empty when one is not known).
MATCH (asked:Product {id: $product})
CALL (asked) {
  WITH asked
  WHERE $meaning AND asked.nameVector IS NOT NULL
  CALL db.index.vector.queryNodes('product_name_vector', $most, asked.nameVector) YIELD node
  RETURN node AS like
  UNION
  CALL db.index.fulltext.queryNodes('names', $text, {limit: $mostNames}) YIELD node, score
  WHERE node:Product
  WITH node
  ORDER BY score DESC, node.id
  LIMIT $most
  RETURN node AS like
}
WITH asked, like
WHERE like <> asked
RETURN like.id AS product, coalesce(like.name, like.id) AS name, coalesce(like.aliases, []) AS aliases,
       CASE WHEN $meaning THEN 2 * vector.similarity.cosine(asked.nameVector, like.nameVector) - 1 END AS cosine
ORDER BY product;

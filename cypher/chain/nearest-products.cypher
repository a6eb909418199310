// Products 产品 that a wrong id may have meant: by the beginning or the words of the id, or by name and alias.
// :param {meant: 'fibre', text: '光纤', near: 'fibre~1'}
// Up to five rows, best first: suggestion.
CALL () {
  MATCH (product:Product)
  WHERE product.id STARTS WITH $meant
  RETURN product, 1.0 AS likeness
  ORDER BY product.id
  LIMIT 5
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $text, {limit: 40}) YIELD node, score
  WHERE node:Product
  RETURN node AS product, score AS likeness
  UNION ALL
  CALL db.index.fulltext.queryNodes('ids', $near, {limit: 100}) YIELD node, score
  WHERE node:Product
  RETURN node AS product, score AS likeness
}
WITH product, max(likeness) AS likeness
ORDER BY likeness DESC, product.id
LIMIT 5
RETURN product.id + ' ' + product.name AS suggestion;

// Chains 产业链 that a wrong id may have meant: the likest by id or name, or all where they are few.
// :param {meant: 'lazer', text: '激光', near: 'lazer~1'}
// Up to five rows, best first: suggestion.
CALL () {
  MATCH (chain:IndustryChain)
  RETURN chain, CASE WHEN toLower(chain.id) CONTAINS toLower($meant) THEN 1.0 ELSE 0.0 END AS likeness
  ORDER BY likeness DESC, chain.id
  LIMIT 5
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $text, {limit: 40}) YIELD node, score
  WHERE node:IndustryChain
  RETURN node AS chain, score AS likeness
  UNION ALL
  CALL db.index.fulltext.queryNodes('ids', $near, {limit: 100}) YIELD node, score
  WHERE node:IndustryChain
  RETURN node AS chain, score AS likeness
}
WITH chain, max(likeness) AS likeness
ORDER BY likeness DESC, chain.id
LIMIT 5
RETURN chain.id + ' ' + chain.name AS suggestion;

// Enterprises 企业 that a wrong id may have meant: by the beginning or the words of the id, or by name and alias.
// :param {meant: 'demo-00', text: '示例', near: 'demo~1'}
// Up to five rows, best first: suggestion.
CALL () {
  MATCH (enterprise:Enterprise)
  WHERE enterprise.id STARTS WITH $meant
  RETURN enterprise, 1.0 AS likeness
  ORDER BY enterprise.id
  LIMIT 5
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $text, {limit: 40}) YIELD node, score
  WHERE node:Enterprise
  RETURN node AS enterprise, score AS likeness
  UNION ALL
  CALL db.index.fulltext.queryNodes('ids', $near, {limit: 100}) YIELD node, score
  WHERE node:Enterprise
  RETURN node AS enterprise, score AS likeness
}
WITH enterprise, max(likeness) AS likeness
ORDER BY likeness DESC, enterprise.id
LIMIT 5
RETURN enterprise.id + ' ' + enterprise.name AS suggestion;

// Which enterprises 企业 share the rarest tokens of their names with these?
// :param {searches: [{id: 'demo-1', query: 'c_示_例'}], limit: 20}
// One row per search that found others: id, candidates (the likest first).
UNWIND $searches AS search
CALL (search) {
  CALL db.index.fulltext.queryNodes('identities', search.query, {limit: $limit}) YIELD node, score
  RETURN node, score
}
WITH search, node, score
WHERE node.id <> search.id
ORDER BY search.id, score DESC, node.id
RETURN search.id AS id, collect(node.id) AS candidates;

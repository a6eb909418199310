// What is called a little like this?
// :param {label: 'Product', query: '激光芯'}
// One row per candidate, likeliest first, three at most: id, name.
CALL db.index.fulltext.queryNodes('names', $query, {limit: 100}) YIELD node, score
WHERE $label IN labels(node)
RETURN coalesce(node.id, node.code) AS id, node.name AS name
ORDER BY score DESC, id
LIMIT 3;

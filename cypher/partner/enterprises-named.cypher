// Enterprises 企业 whose names have most in common with a text.
// :param {text: '激光 OR 装备', atMost: 10}
// One row per enterprise that counts, the nearest first: enterprise.
CALL db.index.fulltext.queryNodes('names', $text, {limit: toInteger(3 * $atMost)}) YIELD node, score
WHERE node:Enterprise AND NOT coalesce(node.status, 'operating') IN ['shell', 'closed']
RETURN node.id AS enterprise
ORDER BY score DESC, enterprise
LIMIT toInteger($atMost);

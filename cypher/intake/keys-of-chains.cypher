// Which industry chains 产业链 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (chain:IndustryChain)
WHERE chain.id > $after
RETURN chain.id AS key
ORDER BY key
LIMIT $most;

// Which sources 来源 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (source:Source)
WHERE source.id > $after
RETURN source.id AS key
ORDER BY key
LIMIT $most;

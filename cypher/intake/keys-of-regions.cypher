// Which regions 区划 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (region:Region)
WHERE region.code > $after
RETURN region.code AS key
ORDER BY key
LIMIT $most;

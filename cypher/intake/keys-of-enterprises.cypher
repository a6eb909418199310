// Which enterprises 企业 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after
RETURN enterprise.id AS key
ORDER BY key
LIMIT $most;

// Which resources 资源清单 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (resourceItem:ResourceItem)
WHERE resourceItem.id > $after
RETURN resourceItem.id AS key
ORDER BY key
LIMIT $most;

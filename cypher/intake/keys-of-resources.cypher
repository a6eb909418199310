// Which resources 资源清单 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (resourceItem:ResourceItem)
WHERE resourceItem.id > $after
  AND ($source IS NULL
    OR resourceItem.source = $source
    OR any(line IN resourceItem.statements WHERE line STARTS WITH $said))
RETURN resourceItem.id AS key
ORDER BY key
LIMIT $most;

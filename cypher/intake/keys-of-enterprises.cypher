// Which enterprises 企业 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after
  AND ($source IS NULL
    OR enterprise.source = $source
    OR any(line IN enterprise.statements WHERE line STARTS WITH $said))
RETURN enterprise.id AS key
ORDER BY key
LIMIT $most;

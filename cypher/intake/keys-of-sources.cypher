// Which sources 来源 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (source:Source)
WHERE source.id > $after
  AND ($source IS NULL
    OR source.source = $source
    OR any(line IN source.statements WHERE line STARTS WITH $said))
RETURN source.id AS key
ORDER BY key
LIMIT $most;

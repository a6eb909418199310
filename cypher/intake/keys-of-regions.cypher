// Which regions 区划 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (region:Region)
WHERE region.code > $after
  AND ($source IS NULL
    OR region.source = $source
    OR any(line IN region.statements WHERE line STARTS WITH $said))
RETURN region.code AS key
ORDER BY key
LIMIT $most;

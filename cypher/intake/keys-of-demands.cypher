// Which demands 需求清单 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (demandItem:DemandItem)
WHERE demandItem.id > $after
  AND ($source IS NULL
    OR demandItem.source = $source
    OR any(line IN demandItem.statements WHERE line STARTS WITH $said))
RETURN demandItem.id AS key
ORDER BY key
LIMIT $most;

// Which alliances 联盟 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (alliance:Alliance)
WHERE alliance.id > $after
  AND ($source IS NULL
    OR alliance.source = $source
    OR any(line IN alliance.statements WHERE line STARTS WITH $said))
RETURN alliance.id AS key
ORDER BY key
LIMIT $most;

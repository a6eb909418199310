// Which industry chains 产业链 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (chain:IndustryChain)
WHERE chain.id > $after
  AND ($source IS NULL
    OR chain.source = $source
    OR any(line IN chain.statements WHERE line STARTS WITH $said))
RETURN chain.id AS key
ORDER BY key
LIMIT $most;

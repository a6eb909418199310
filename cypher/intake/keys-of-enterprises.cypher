// Which enterprises 企业 come next, by their keys: all, or those, and merged ones, of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
CALL () {
  MATCH (enterprise:Enterprise)
  WHERE enterprise.id > $after
    AND ($source IS NULL
      OR enterprise.source = $source
      OR any(line IN enterprise.statements WHERE line STARTS WITH $said))
  RETURN enterprise.id AS key
  ORDER BY key
  LIMIT $most
  UNION ALL
  MATCH (merged:MergedEnterprise)
  WHERE $source IS NOT NULL AND merged.id > $after
    AND (merged.source = $source OR any(line IN merged.statements WHERE line STARTS WITH $said))
  RETURN merged.id AS key
  ORDER BY key
  LIMIT $most
}
RETURN key
ORDER BY key
LIMIT $most;

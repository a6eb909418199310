// What do merged enterprises 企业 remember of their links that a source said?
// :param {after: '', afterLink: '', most: 1000, source: 'news', said: '{"source":"news"'}
// One row per such link, in the order of the ids of merged ones: id, link (its element id), type, isMoved, properties.
MATCH (merged:MergedEnterprise)
WHERE merged.id >= $after
MATCH (merged)-[had:HAD|KEPT_HAD]->()
WHERE (merged.id > $after OR elementId(had) > $afterLink) AND had.mergedType <> 'LOCATED_IN'
  AND (had.source = $source OR any(line IN had.statements WHERE line STARTS WITH $said))
RETURN merged.id AS id, elementId(had) AS link, had.mergedType AS type,
  coalesce(had.mergedHow = 'moved', false) AS isMoved, properties(had) AS properties
ORDER BY id, link
LIMIT $most;

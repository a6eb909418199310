// What do merged enterprises 企业 remember of their links that a source said?
// :param {after: '', most: 1000, source: 'news', said: '{"source":"news"'}
// One row per merged one that does, in the order of ids: id, links (link, its element id; type; isMoved; properties).
MATCH (merged:MergedEnterprise)
WHERE merged.id > $after
CALL (merged) {
  MATCH (merged)-[had:HAD|KEPT_HAD]->()
  WHERE had.mergedType <> 'LOCATED_IN'
    AND (had.source = $source OR any(line IN had.statements WHERE line STARTS WITH $said))
  RETURN collect({
    link: elementId(had), type: had.mergedType, isMoved: coalesce(had.mergedHow = 'moved', false), properties: properties(had)
  }) AS links
}
WITH merged, links
WHERE size(links) > 0
RETURN merged.id AS id, links
ORDER BY id
LIMIT $most;

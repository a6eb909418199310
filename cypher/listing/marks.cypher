// Which pairs of a demand 需求 and who could answer it are pinned, forbidden or not wanted 撮合标记? Ids of merged records mean the enterprises that stay.
// :param {demands: ['demo-demand-01']}
// One row per mark: id, demand, resource, enterprise, name, kind, by, note, since; by id.
MATCH (mark:PairMark)
WHERE $demands IS NULL OR mark.demand IN $demands
CALL (mark) {
  OPTIONAL MATCH (:MergedEnterprise {id: mark.enterprise})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH mark, kept LIMIT 1
  OPTIONAL MATCH (enterprise:Enterprise {id: coalesce(kept.id, mark.enterprise)})
  RETURN coalesce(enterprise.id, mark.enterprise) AS enterprise, enterprise.name AS name
}
RETURN mark.id AS id, mark.demand AS demand, mark.resource AS resource, enterprise, name, mark.kind AS kind,
  mark.by AS by, mark.note AS note, mark.since AS since
ORDER BY id;

// Whom are suggestions to leave out 排除名单, and why? Ids of merged records mean the enterprises that stay.
// :param {}
// One row per exclusion: id, enterprise, name, kind, toward, towardName, note, since; by id.
MATCH (exclusion:Exclusion)
CALL (exclusion) {
  OPTIONAL MATCH (:MergedEnterprise {id: exclusion.enterprise})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH exclusion, kept LIMIT 1
  OPTIONAL MATCH (enterprise:Enterprise {id: coalesce(kept.id, exclusion.enterprise)})
  RETURN coalesce(enterprise.id, exclusion.enterprise) AS enterprise, enterprise.name AS name
}
CALL (exclusion) {
  OPTIONAL MATCH (:MergedEnterprise {id: exclusion.toward})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH exclusion, kept LIMIT 1
  OPTIONAL MATCH (toward:Enterprise {id: coalesce(kept.id, exclusion.toward)})
  RETURN coalesce(toward.id, exclusion.toward) AS toward, toward.name AS towardName
}
RETURN exclusion.id AS id, enterprise, name, exclusion.kind AS kind, toward, towardName,
       exclusion.note AS note, exclusion.since AS since
ORDER BY id;

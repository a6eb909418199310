// Removes merged enterprises 企业 of which nobody says anything more; of those that others refer to, their names stay.
// :param {ids: ['no-such']}
// One row: removed, kept, into (the ids of those that they had been merged into).
UNWIND $ids AS id
MATCH (merged:MergedEnterprise {id: id})-[:MERGED_INTO]->(into)
CALL (merged) {
  MATCH (merged)-[had:HAD {mergedHow: 'moved'}]->(thing)
  MATCH (merged)-[:MERGED_INTO*]->(kept:Enterprise)
  WHERE NOT EXISTS {
    MATCH (kept)-[now]-(thing)
    WHERE type(now) = had.mergedType AND coalesce(now.productId, '') = coalesce(had.productId, '')
  }
  DELETE had
}
WITH merged, into.id AS into, EXISTS { (merged)-[:HAD]->() } OR EXISTS { (merged)<-[:MERGED_INTO]-() } AS needed
FOREACH (bare IN CASE WHEN needed THEN [merged] ELSE [] END | SET bare = {id: bare.id, name: bare.name})
FOREACH (gone IN CASE WHEN needed THEN [] ELSE [merged] END | DETACH DELETE gone)
RETURN sum(CASE WHEN needed THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN needed THEN 1 ELSE 0 END) AS kept,
  collect(DISTINCT into) AS into;

// Which enterprises 企业 stay of these that were merged?
// :param {ids: ['demo-2']}
// One row per merged one: id, kept (the id of the one that stays).
MATCH (merged:MergedEnterprise)-[:MERGED_INTO*]->(kept:Enterprise)
WHERE merged.id IN $ids
RETURN merged.id AS id, kept.id AS kept
ORDER BY id;

// Forgets the names of merged enterprises 企业 by which nobody calls them any more.
// :param {ids: ['demo-2']}
// One row per enterprise that some of them were merged into: id.
MATCH (merged:MergedEnterprise)-[merge:MERGED_INTO]->(kept)
WHERE merged.id IN $ids
SET merge.names = [name IN merge.names WHERE name = merged.name OR name IN coalesce(merged.aliases, [])]
RETURN DISTINCT kept.id AS id
ORDER BY id;

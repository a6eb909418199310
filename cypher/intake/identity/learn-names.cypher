// Remembers by which other names merged enterprises 企业 go since they were merged.
// :param {ids: ['demo-2']}
// One row per enterprise that some of them were merged into: id.
MATCH (merged:MergedEnterprise)-[merge:MERGED_INTO]->(kept)
WHERE merged.id IN $ids
WITH merge, kept, [
  name IN [merged.name] + coalesce(merged.aliases, [])
  WHERE name IS NOT NULL AND NOT name IN coalesce(merge.names, [])
] AS learnt
WHERE size(learnt) > 0
SET merge.names = coalesce(merge.names, []) + learnt
RETURN DISTINCT kept.id AS id
ORDER BY id;

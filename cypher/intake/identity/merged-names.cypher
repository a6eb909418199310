// Adds to the other names 曾用名 of enterprises 企业 those of the records merged into them, which it marks as such.
// :param {rows: [{id: 'demo-1', own: ['示例旧名']}]}
// One row: enterprises, how many were looked at; own names are those that it has when none are given.
UNWIND $rows AS row
OPTIONAL MATCH (present:Enterprise {id: row.id})
OPTIONAL MATCH (merged:MergedEnterprise {id: row.id})
WITH row, coalesce(present, merged) AS kept
WHERE kept.mergedNames IS NOT NULL OR EXISTS { (kept)<-[:MERGED_INTO]-() }
WITH kept,
  coalesce(row.own, [name IN kept.aliases WHERE NOT name IN coalesce(kept.mergedNames, [])], []) AS own,
  COLLECT { MATCH (kept)<-[merge:MERGED_INTO]-() RETURN merge.names ORDER BY merge.number } AS merges
WITH kept, own, size(merges) > 0 AS any, reduce(
  names = [],
  name IN reduce(all = [], names IN merges | all + names) |
  CASE WHEN name = coalesce(kept.name, '') OR name IN own OR name IN names THEN names ELSE names + name END
) AS merged
SET kept.aliases = CASE WHEN size(own + merged) > 0 THEN own + merged END, kept.mergedNames = CASE WHEN any THEN merged END
RETURN count(kept) AS enterprises;

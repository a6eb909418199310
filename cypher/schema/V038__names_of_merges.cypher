// Merges of enterprises remember the merged names, and the record that stays which of its other names these are.
// :param {}
// No rows.
MATCH (absorbed:MergedEnterprise)-[merge:MERGED_INTO]->(kept)
WHERE merge.names IS NULL
WITH kept, merge, [name IN [absorbed.name] + coalesce(absorbed.aliases, []) WHERE name IS NOT NULL] AS names
ORDER BY merge.number
WITH kept, collect(merge) AS merges, collect(names) AS lists, collect(coalesce(merge.keptAliases, [])) AS before
FOREACH (i IN range(0, size(merges) - 1) |
  FOREACH (merge IN [merges[i]] |
    SET merge.names = lists[i]
    REMOVE merge.keptAliases, merge.keptTokens))
SET kept.mergedNames = [
  name IN coalesce(kept.aliases, [])
  WHERE NOT name IN before[0] AND any(names IN lists WHERE name IN names)
];

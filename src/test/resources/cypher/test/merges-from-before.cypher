// Makes the merges of a graph look as they did before their names were remembered.
// :param {}
// No rows.
MATCH (absorbed)-[merge:MERGED_INTO]->(kept)
SET merge.keptAliases = [name IN kept.aliases WHERE NOT name IN kept.mergedNames]
REMOVE merge.names
WITH DISTINCT kept
REMOVE kept.mergedNames;

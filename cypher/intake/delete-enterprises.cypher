// Removes enterprises 企业; of those that something else refers to, their names stay.
// :param {keys: ['no-such']}
// One row: removed, kept.
UNWIND $keys AS key
MATCH (enterprise:Enterprise {id: key})
WITH enterprise, EXISTS { (enterprise)--() } AS needed
FOREACH (bare IN CASE WHEN needed THEN [enterprise] ELSE [] END | SET bare = {id: bare.id, name: bare.name})
FOREACH (gone IN CASE WHEN needed THEN [] ELSE [enterprise] END | DELETE gone)
RETURN sum(CASE WHEN needed THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN needed THEN 1 ELSE 0 END) AS kept;

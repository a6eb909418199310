// Removes regions 区划; of those that something else refers to, their names stay.
// :param {keys: ['no-such']}
// One row: removed, kept.
UNWIND $keys AS key
MATCH (region:Region {code: key})
WITH region, EXISTS { (region)--() } AS needed
FOREACH (bare IN CASE WHEN needed THEN [region] ELSE [] END | SET bare = {code: bare.code, name: bare.name})
FOREACH (gone IN CASE WHEN needed THEN [] ELSE [region] END | DELETE gone)
RETURN sum(CASE WHEN needed THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN needed THEN 1 ELSE 0 END) AS kept;

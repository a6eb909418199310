// Removes industry chains 产业链; of those that something else refers to, their names stay.
// :param {keys: ['no-such']}
// One row: removed, kept.
UNWIND $keys AS key
MATCH (chain:IndustryChain {id: key})
WITH chain, EXISTS { (chain)--() } AS needed
FOREACH (bare IN CASE WHEN needed THEN [chain] ELSE [] END | SET bare = {id: bare.id, name: bare.name})
FOREACH (gone IN CASE WHEN needed THEN [] ELSE [chain] END | DELETE gone)
RETURN sum(CASE WHEN needed THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN needed THEN 1 ELSE 0 END) AS kept;

// Removes products 产品; of those that something else refers to, their names stay.
// :param {keys: ['no-such']}
// One row: removed, kept.
UNWIND $keys AS key
MATCH (product:Product {id: key})
WITH product, EXISTS { (product)--() } AS needed
FOREACH (bare IN CASE WHEN needed THEN [product] ELSE [] END | SET bare = {id: bare.id, name: bare.name})
FOREACH (gone IN CASE WHEN needed THEN [] ELSE [product] END | DELETE gone)
RETURN sum(CASE WHEN needed THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN needed THEN 1 ELSE 0 END) AS kept;

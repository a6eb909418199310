// Moves the links that go out from an enterprise 企业 to the one it is merged into, folds those it has already, remembers both.
// :param {absorbed: 'demo-2', kept: 'demo-1'}
// One row: links, how many there were.
MATCH (absorbed:Enterprise {id: $absorbed})
MATCH (kept:Enterprise {id: $kept})
MATCH (absorbed)-[link]->(other)
WHERE NOT type(link) IN ['MERGED_INTO', 'LIKELY_SAME', 'HAD', 'KEPT_HAD']
OPTIONAL MATCH (kept)-[same]->(other)
WHERE type(same) = type(link) AND coalesce(same.productId, '') = coalesce(link.productId, '')
WITH absorbed, kept, link, other, head(collect(same)) AS same
WITH absorbed, kept, link, other, same, properties(same) AS own,
  CASE
    WHEN other IN [absorbed, kept] THEN 'dropped'
    WHEN same IS NOT NULL THEN 'folded'
    WHEN type(link) = 'LOCATED_IN' AND EXISTS { (kept)-[:LOCATED_IN]->() } THEN 'dropped'
    ELSE 'moved'
  END AS how
CREATE (absorbed)-[had:HAD]->(other)
SET had = properties(link), had.mergedType = type(link), had.mergedOutgoing = true, had.mergedHow = how
FOREACH (unused IN CASE how WHEN 'moved' THEN [1] ELSE [] END |
  CREATE (kept)-[moved:$(type(link))]->(other)
  SET moved = properties(link))
FOREACH (unused IN CASE how WHEN 'folded' THEN [1] ELSE [] END |
  CREATE (absorbed)-[before:KEPT_HAD]->(other)
  SET before = own, before.mergedType = type(link), before.mergedOutgoing = true
  SET same += properties(link)
  SET same += own)
DELETE link
RETURN count(*) AS links;

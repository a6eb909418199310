// Moves the links that go out from a merged enterprise 企业 to the one that stays, and remembers them and those that both have.
// :param {absorbed: 'demo-2'}
// One row: links, how many there were; what is said of those that both have is not folded yet.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[:MERGED_INTO]->(kept)
MATCH (absorbed)-[link]->(other)
WHERE NOT type(link) IN ['MERGED_INTO', 'LIKELY_SAME', 'HAD', 'KEPT_HAD']
OPTIONAL MATCH (kept)-[same]->(other)
WHERE type(same) = type(link) AND coalesce(same.productId, '') = coalesce(link.productId, '')
WITH absorbed, kept, link, other, head(collect(same)) AS same
WITH absorbed, kept, link, other, properties(same) AS own,
  CASE
    WHEN other IN [absorbed, kept] THEN 'dropped'
    WHEN type(link) = 'LOCATED_IN' AND EXISTS { (kept)-[:LOCATED_IN]->() } THEN 'dropped'
    WHEN same IS NOT NULL THEN 'folded'
    ELSE 'moved'
  END AS how
CREATE (absorbed)-[had:HAD]->(other)
SET had = properties(link), had.mergedType = type(link), had.mergedOutgoing = true, had.mergedHow = how
FOREACH (unused IN CASE how WHEN 'moved' THEN [1] ELSE [] END |
  CREATE (kept)-[moved:$(type(link))]->(other)
  SET moved = properties(link), moved.mergedFrom = CASE type(link) WHEN 'LOCATED_IN' THEN absorbed.id END)
FOREACH (unused IN CASE how WHEN 'folded' THEN [1] ELSE [] END |
  CREATE (absorbed)-[before:KEPT_HAD]->(other)
  SET before = own, before.mergedType = type(link), before.mergedOutgoing = true)
DELETE link
RETURN count(*) AS links;

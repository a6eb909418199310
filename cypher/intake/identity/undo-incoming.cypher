// Gives a merged enterprise 企业 back the links that come in to it; those that had moved as they are now, if they still are.
// :param {absorbed: 'demo-2'}
// One row: links, how many there were.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[:MERGED_INTO]->(kept)
MATCH (absorbed)-[had:HAD {mergedOutgoing: false}]->(other)
OPTIONAL MATCH (kept)<-[now]-(other)
WHERE had.mergedHow <> 'dropped' AND type(now) = had.mergedType
  AND coalesce(now.productId, '') = coalesce(had.productId, '')
WITH absorbed, had, other, now, CASE
  WHEN had.mergedHow = 'dropped' OR had.mergedType = 'SUPPLIES' AND had.mergedHow = 'folded' THEN properties(had)
  ELSE properties(now)
END AS given
FOREACH (properties IN CASE WHEN given IS NULL THEN [] ELSE [given] END |
  CREATE (absorbed)<-[link:$(had.mergedType)]-(other)
  SET link = properties, link.mergedType = null, link.mergedOutgoing = null, link.mergedHow = null)
FOREACH (moved IN CASE WHEN had.mergedHow = 'moved' AND now IS NOT NULL THEN [now] ELSE [] END | DELETE moved)
DELETE had
RETURN count(*) AS links;

// Gives the links that come in to an enterprise 企业 back what they said before another was merged into it.
// :param {absorbed: 'demo-2'}
// One row: links, how many there are.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[:MERGED_INTO]->(kept)
MATCH (absorbed)-[before:KEPT_HAD {mergedOutgoing: false}]->(other)
OPTIONAL MATCH (kept)<-[same]-(other)
WHERE type(same) = before.mergedType AND coalesce(same.productId, '') = coalesce(before.productId, '')
SET same = properties(before), same.mergedType = null, same.mergedOutgoing = null
DELETE before
RETURN count(*) AS links;

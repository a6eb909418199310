// Gives a merged enterprise 企业 back the links that go out from it, and takes from the other what had moved there.
// :param {absorbed: 'demo-2'}
// One row: links, how many there are.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[:MERGED_INTO]->(kept)
MATCH (absorbed)-[had:HAD {mergedOutgoing: true}]->(other)
OPTIONAL MATCH (kept)-[moved]->(other)
WHERE had.mergedHow = 'moved' AND type(moved) = had.mergedType
  AND coalesce(moved.productId, '') = coalesce(had.productId, '')
CREATE (absorbed)-[link:$(had.mergedType)]->(other)
SET link = properties(had), link.mergedType = null, link.mergedOutgoing = null, link.mergedHow = null
DELETE moved, had
RETURN count(*) AS links;

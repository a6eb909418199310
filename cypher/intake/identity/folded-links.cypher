// What is and was said of the links that a merged enterprise 企业 and the one that stays both had?
// :param {absorbed: 'demo-2'}
// One row per link: link (its element id), type, had (of the merged one), keptHad (null when taken back), now.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[:MERGED_INTO]->(kept)
MATCH (absorbed)-[had:HAD {mergedHow: 'folded'}]->(other)
WHERE had.mergedType IN ['MAKES', 'BUYS', 'SUPPLIES', 'MEMBER_OF']
CALL (kept, had, other) {
  MATCH (kept)-[now]-(other)
  WHERE type(now) = had.mergedType AND coalesce(now.productId, '') = coalesce(had.productId, '')
    AND (startNode(now) = kept) = had.mergedOutgoing
  RETURN now
}
OPTIONAL MATCH (absorbed)-[before:KEPT_HAD {mergedType: had.mergedType, mergedOutgoing: had.mergedOutgoing}]->(other)
WHERE coalesce(before.productId, '') = coalesce(had.productId, '')
RETURN elementId(now) AS link, had.mergedType AS type, properties(had) AS had, properties(before) AS keptHad, properties(now) AS now
ORDER BY link;

// Forgets that links to these things had moved from merged enterprises 企业, where there are no such links any more.
// :param {keys: ['no-such']}
// One row: links, how many.
UNWIND $keys AS key
MATCH (thing:Enterprise|Product|Alliance|PartyOrganisation|DemandItem|ResourceItem {id: key})
MATCH (thing)<-[had:HAD {mergedHow: 'moved'}]-()-[:MERGED_INTO*]->(kept:Enterprise)
WHERE NOT EXISTS {
  MATCH (kept)-[now]-(thing)
  WHERE type(now) = had.mergedType AND coalesce(now.productId, '') = coalesce(had.productId, '')
}
DELETE had
RETURN count(had) AS links;

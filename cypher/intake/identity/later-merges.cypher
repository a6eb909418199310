// Which merges have to be undone before this one, because they changed the same enterprises 企业 later?
// :param {absorbed: 'demo-2'}
// One row per merge, the latest first: id, the enterprise that was merged; name.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[merge:MERGED_INTO]->(kept)
OPTIONAL MATCH (absorbed)-[:HAD]->(end)
WITH merge, kept, collect(DISTINCT end) AS ends
UNWIND ends + kept AS end
MATCH (end)-[later:MERGED_INTO]-()
WHERE later.number > merge.number
WITH DISTINCT later
RETURN startNode(later).id AS id, startNode(later).name AS name
ORDER BY later.number DESC, id;

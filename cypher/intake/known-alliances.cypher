// What is known of these alliances 联盟?
// :param {rows: [{index: 0, id: 'demo-alliance-laser'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (alliance:Alliance {id: row.id})
RETURN row.index AS index, properties(alliance) AS properties, {
  chain: [(alliance)-[:GUIDES]->(chain:IndustryChain) | chain.id],
  region: [(alliance)-[:LOCATED_IN]->(region:Region) | region.code]
} AS links;

// Locates an enterprise in one more region, as somebody in Neo4j Browser may.
// :param {enterprise: 'e1', region: '20'}
// No rows.
MATCH (enterprise:Enterprise {id: $enterprise}), (region:Region {code: $region})
CREATE (enterprise)-[:LOCATED_IN]->(region)

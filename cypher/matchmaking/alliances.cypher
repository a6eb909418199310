// Which alliances 联盟 can hold an event?
// :param {}
// One row per alliance: id, name, chain, region.
MATCH (alliance:Alliance)
OPTIONAL MATCH (alliance)-[:GUIDES]->(chain:IndustryChain)
OPTIONAL MATCH (alliance)-[:LOCATED_IN]->(region:Region)
WITH alliance, min(chain.id) AS chain, min(region.code) AS region
RETURN alliance.id AS id, coalesce(alliance.name, alliance.id) AS name, chain, region
ORDER BY id;

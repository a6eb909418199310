// Alliances 联盟 with the chains they guide and the regions they or their members that count are in, to be kept in memory.
// :param {}
// One row per alliance: id, name, chains, regions.
MATCH (alliance:Alliance)
RETURN alliance.id AS id, alliance.name AS name,
       COLLECT { MATCH (alliance)-[:GUIDES]->(chain:IndustryChain) RETURN chain.id } AS chains,
       COLLECT {
         MATCH (alliance)-[:LOCATED_IN]->(region:Region)
         RETURN region.code AS code
         UNION
         MATCH (alliance)<-[:MEMBER_OF]-(member:Enterprise)-[:LOCATED_IN]->(region:Region)
         WHERE NOT coalesce(member.status, 'operating') IN ['shell', 'closed']
         RETURN region.code AS code
       } AS regions
ORDER BY id;

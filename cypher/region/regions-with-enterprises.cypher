// Regions 区划 with enterprises in them or below them, to choose from.
// :param {}
// One row per region, the one with most enterprises first: code, name, enterprises.
MATCH (enterprise:Enterprise)-[:LOCATED_IN]->(place:Region)
WITH place, count(enterprise) AS located
MATCH (place)-[:PART_OF*0..6]->(region:Region)
RETURN region.code AS code, region.name AS name, sum(located) AS enterprises
ORDER BY enterprises DESC, code;

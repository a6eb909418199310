// Enterprises 企业, the next by id, where they are and what is known of them, to find hidden facts again.
// :param {after: '', most: 100}
// One row per enterprise, by id: id, counts, name, place, regions (all that hold it), revenue, statements, employees, honours, fictional.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after
WITH enterprise
ORDER BY enterprise.id
LIMIT toInteger($most)
RETURN enterprise.id AS id,
       NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed'] AS counts,
       enterprise.name AS name,
       COLLECT { MATCH (enterprise)-[:LOCATED_IN]->(place:Region) RETURN place.code ORDER BY place.code LIMIT 1 }[0] AS place,
       COLLECT { MATCH (enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(region:Region) RETURN DISTINCT region.code } AS regions,
       enterprise.revenue AS revenue, enterprise.statements AS statements, enterprise.employees AS employees, enterprise.honours AS honours,
       coalesce(enterprise.fictional, false) AS fictional
ORDER BY id;

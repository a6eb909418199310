// Enterprises 企业, the next by id, and whether they count, to be kept in memory.
// :param {after: '', most: 100}
// One row per enterprise, by id: id, counts, name, places, revenue, statements, employees, honours, fictional.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after
WITH enterprise
ORDER BY enterprise.id
LIMIT toInteger($most)
RETURN enterprise.id AS id,
       NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed'] AS counts,
       enterprise.name AS name,
       COLLECT { MATCH (enterprise)-[:LOCATED_IN]->(place:Region) RETURN place.code } AS places,
       enterprise.revenue AS revenue, enterprise.statements AS statements, enterprise.employees AS employees, enterprise.honours AS honours,
       coalesce(enterprise.fictional, false) AS fictional
ORDER BY id;

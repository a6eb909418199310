// What is known of enterprises 企业 as partners in trade: where they are, what they make and buy, whom they supply.
// :param {enterprises: ['demo-0025', 'demo-0047', 'demo-0075']}
// One row per enterprise that counts: enterprise, name, regionName, revenue, statements, employees, honours, fictional, place, makes, buys, customers, alliances.
MATCH (enterprise:Enterprise)
WHERE enterprise.id IN $enterprises AND NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed']
WITH enterprise, COLLECT { MATCH (enterprise)-[:LOCATED_IN]->(region:Region) RETURN region ORDER BY region.code LIMIT 1 }[0] AS place
WITH enterprise, place, COLLECT { MATCH (place)-[:PART_OF]->(region:Region {level: 'city'}) RETURN region ORDER BY region.code LIMIT 1 }[0] AS city
RETURN enterprise.id AS enterprise, enterprise.name AS name,
       CASE WHEN place.level = 'county' THEN coalesce(replace(replace(city.name, '市辖区', '市'), '市辖县', '市'), '') ELSE '' END + place.name AS regionName,
       enterprise.revenue AS revenue, enterprise.statements AS statements, enterprise.employees AS employees, enterprise.honours AS honours,
       coalesce(enterprise.fictional, false) AS fictional,
       COLLECT { MATCH path = (place)-[:PART_OF*0..8]->(holder:Region) RETURN holder.code ORDER BY length(path), holder.code } AS place,
       COLLECT { MATCH (enterprise)-[:MAKES]->(:Product)-[:KIND_OF*0..8]->(product:Product) RETURN DISTINCT product.id ORDER BY product.id } AS makes,
       COLLECT { MATCH (enterprise)-[:BUYS]->(:Product)-[:KIND_OF*0..8]->(product:Product) RETURN DISTINCT product.id ORDER BY product.id } AS buys,
       COUNT {
         MATCH (enterprise)-[:SUPPLIES]->(customer:Enterprise)
         WHERE NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
         RETURN DISTINCT customer
       } AS customers,
       COLLECT { MATCH (enterprise)-[:MEMBER_OF]->(alliance:Alliance) RETURN alliance.name ORDER BY alliance.id } AS alliances
ORDER BY enterprise;

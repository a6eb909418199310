// Enterprises 企业 that changed, with all their links, and those into which they were merged.
// :param {ids: ['demo-0001']}
// One row per enterprise: id, counts, name, places, revenue, statements, employees, honours, fictional, makes, buys, supplies, supplied, alliances.
UNWIND $ids AS changed
CALL (changed) {
  MATCH (enterprise:Enterprise {id: changed})
  RETURN enterprise
  UNION
  MATCH (:MergedEnterprise {id: changed})-[:MERGED_INTO*1..20]->(enterprise:Enterprise)
  RETURN enterprise
}
WITH DISTINCT enterprise
RETURN enterprise.id AS id,
       NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed'] AS counts,
       enterprise.name AS name,
       COLLECT { MATCH (enterprise)-[:LOCATED_IN]->(place:Region) RETURN place.code } AS places,
       enterprise.revenue AS revenue, enterprise.statements AS statements, enterprise.employees AS employees, enterprise.honours AS honours,
       coalesce(enterprise.fictional, false) AS fictional,
       COLLECT { MATCH (enterprise)-[made:MAKES]->(product:Product) RETURN [product.id, made.share] } AS makes,
       COLLECT { MATCH (enterprise)-[bought:BUYS]->(product:Product) RETURN [product.id, bought.amount] } AS buys,
       COLLECT { MATCH (enterprise)-[link:SUPPLIES]->(customer:Enterprise) RETURN [customer.id, link.productId, link.amount] } AS supplies,
       COLLECT { MATCH (supplier:Enterprise)-[link:SUPPLIES]->(enterprise) RETURN [supplier.id, link.productId, link.amount] } AS supplied,
       COLLECT { MATCH (enterprise)-[member:MEMBER_OF]->(alliance:Alliance) RETURN [alliance.id, coalesce(member.role = 'leader', false)] } AS alliances
ORDER BY id;

// Links of enterprises 企业 whose ids lie in a range, to be kept in memory.
// :param {from: '', to: 'demo-0010'}
// One row per enterprise: id, makes, buys, supplies, alliances.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $from AND enterprise.id <= $to
RETURN enterprise.id AS id,
       COLLECT { MATCH (enterprise)-[made:MAKES]->(product:Product) RETURN [product.id, made.share] } AS makes,
       COLLECT { MATCH (enterprise)-[bought:BUYS]->(product:Product) RETURN [product.id, bought.amount] } AS buys,
       COLLECT { MATCH (enterprise)-[link:SUPPLIES]->(customer:Enterprise) RETURN [customer.id, link.productId, link.amount] } AS supplies,
       COLLECT { MATCH (enterprise)-[member:MEMBER_OF]->(alliance:Alliance) RETURN [alliance.id, coalesce(member.role = 'leader', false)] } AS alliances
ORDER BY id;

// Facts of enterprises 企业 whose ids lie in a range and who said them when, to find hidden ones again.
// :param {from: '', to: 'demo-0010'}
// One row per enterprise: id, makes, buys, supplies.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $from AND enterprise.id <= $to
  AND NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed']
RETURN enterprise.id AS id,
       COLLECT { MATCH (enterprise)-[made:MAKES]->(product:Product) RETURN [product.id, made.share, made.asOf, made.statements] } AS makes,
       COLLECT { MATCH (enterprise)-[bought:BUYS]->(product:Product) RETURN [product.id, bought.amount, bought.asOf, bought.statements] } AS buys,
       COLLECT {
         MATCH (enterprise)-[link:SUPPLIES]->(customer:Enterprise)
         WHERE NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
         RETURN [customer.id, nullIf(link.productId, ''), link.amount, link.asOf, link.statements, link.since]
       } AS supplies
ORDER BY id;

// Local demand 本地需求: who buys the products in the region, how much, and what part of it local suppliers meet.
// :param {products: ['fiber-bragg-grating', 'linear-guide'], region: '370176'}
// One row per product: product, buyers, buyerNames (up to five), needed, purchasedLocally, purchasedElsewhere.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  RETURN collect(DISTINCT kind.id) AS kinds
}
CALL (kinds) {
  MATCH (buyer:Enterprise)-[buys:BUYS]->(kind:Product)
  WHERE kind.id IN kinds
  RETURN buyer, buys.amount AS stated, null AS purchased, 0.0 AS purchasedLocally, 0.0 AS purchasedElsewhere
  UNION ALL
  MATCH (supplier:Enterprise)-[link:SUPPLIES]->(buyer:Enterprise)
  WHERE link.productId IN kinds AND NOT coalesce(supplier.status, 'operating') IN ['shell', 'closed']
  OPTIONAL MATCH (supplier)-[:LOCATED_IN]->(place:Region)
  WITH buyer, coalesce(link.amount, 0.0) AS known, link.amount AS purchased,
       EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) } AS isInside,
       place IS NULL OR EXISTS { (place)<-[:PART_OF*1..8]-(:Region {code: $region}) } AS isUnknown
  RETURN buyer, null AS stated, purchased,
         CASE WHEN isInside THEN known ELSE 0.0 END AS purchasedLocally,
         CASE WHEN isInside OR isUnknown THEN 0.0 ELSE known END AS purchasedElsewhere
}
WITH product, buyer,
     CASE WHEN count(stated) > 0 THEN sum(stated) END AS stated,
     CASE WHEN count(purchased) > 0 THEN sum(purchased) END AS purchased,
     sum(purchasedLocally) AS purchasedLocally,
     sum(purchasedElsewhere) AS purchasedElsewhere
WHERE NOT coalesce(buyer.status, 'operating') IN ['shell', 'closed']
  AND EXISTS { (buyer)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region}) }
WITH product, buyer, coalesce(stated, purchased) AS needed, purchasedLocally, purchasedElsewhere
ORDER BY coalesce(needed, 0.0) DESC, buyer.id
RETURN product.id AS product, count(buyer) AS buyers, collect(buyer.name)[..5] AS buyerNames,
       CASE WHEN count(needed) > 0 THEN sum(needed) END AS needed,
       sum(purchasedLocally) AS purchasedLocally,
       sum(purchasedElsewhere) AS purchasedElsewhere
ORDER BY product;

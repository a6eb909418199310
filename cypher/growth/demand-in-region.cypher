// Local demand 本地需求: who buys the products in the region, how much, and what part of it local suppliers meet.
// :param {products: ['fiber-bragg-grating', 'linear-guide'], region: '370176'}
// One row per product: product, buyers, buyerNames (up to five), needed, purchased, purchasedLocally.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  RETURN collect(DISTINCT kind.id) AS kinds
}
CALL (kinds) {
  MATCH (buyer:Enterprise)-[buys:BUYS]->(kind:Product)
  WHERE kind.id IN kinds
  RETURN buyer, buys.amount AS stated, null AS purchased, 0.0 AS purchasedLocally
  UNION ALL
  MATCH (supplier:Enterprise)-[link:SUPPLIES]->(buyer:Enterprise)
  WHERE link.productId IN kinds
  RETURN buyer, null AS stated, link.amount AS purchased,
         CASE WHEN EXISTS { (supplier)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region}) }
           THEN coalesce(link.amount, 0.0) ELSE 0.0 END AS purchasedLocally
}
WITH product, buyer,
     CASE WHEN count(stated) > 0 THEN sum(stated) END AS stated,
     CASE WHEN count(purchased) > 0 THEN sum(purchased) END AS purchased,
     sum(purchasedLocally) AS purchasedLocally
WHERE NOT coalesce(buyer.status, 'operating') IN ['shell', 'closed']
  AND EXISTS { (buyer)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region}) }
WITH product, buyer, coalesce(stated, purchased) AS needed, purchased, purchasedLocally
ORDER BY coalesce(needed, 0.0) DESC, buyer.id
RETURN product.id AS product, count(buyer) AS buyers, collect(buyer.name)[..5] AS buyerNames,
       CASE WHEN count(needed) > 0 THEN sum(needed) END AS needed,
       CASE WHEN count(purchased) > 0 THEN sum(purchased) END AS purchased,
       sum(purchasedLocally) AS purchasedLocally
ORDER BY product;

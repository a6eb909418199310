// Local makers 本地企业: who makes the products in the region, and how much they are known to supply.
// :param {products: ['fiber-laser', 'laser-cutting-head'], region: '370176'}
// One row per product and maker: product, enterprise, name, regionName, revenue, statements, employees, honours, fictional, share, supplied, customers.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  RETURN collect(DISTINCT kind) AS allKinds, collect(DISTINCT kind.id) AS kinds
}
UNWIND allKinds AS kind
MATCH (kind)<-[makes:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(place:Region)
WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  AND EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) }
// The smallest share first, so that their sum does not depend on the order of the links.
WITH product, kinds, maker, place, makes
ORDER BY makes.share
WITH product, kinds, maker, place, collect(DISTINCT makes) AS made
CALL (maker, kinds) {
  MATCH (maker)-[link:SUPPLIES]->(customer:Enterprise)
  WHERE link.productId IN kinds AND NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
  RETURN CASE WHEN count(link.amount) > 0 THEN sum(link.amount) END AS supplied, count(DISTINCT customer) AS customers
}
OPTIONAL MATCH (place)-[:PART_OF]->(city:Region {level: 'city'})
WITH product, maker, supplied, customers, [fact IN made WHERE fact.share IS NOT NULL | fact.share] AS shares,
     CASE WHEN place.level = 'county' THEN coalesce(replace(replace(city.name, '市辖区', '市'), '市辖县', '市'), '') ELSE '' END + place.name AS placeName
RETURN product.id AS product, maker.id AS enterprise, maker.name AS name, placeName AS regionName,
       maker.revenue AS revenue, maker.statements AS statements, maker.employees AS employees, maker.honours AS honours,
       coalesce(maker.fictional, false) AS fictional,
       CASE WHEN size(shares) > 0 THEN reduce(total = 0.0, share IN shares | total + share) END AS share,
       supplied, customers
ORDER BY product, enterprise;

// Outside makers 区外企业: who makes the products elsewhere, and what ties each to the region.
// :param {products: ['fiber-bragg-grating'], region: '370176', chain: 'laser-equipment', atMost: 10}
// One row per product and maker, most local customers first: product, enterprise, name, regionName, revenue, statements, employees, honours, fictional, place, share, localCustomers, localCustomerNames, customers, memberships.
UNWIND $products AS id
MATCH (product:Product {id: id})
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(kind:Product)
  WITH collect(DISTINCT kind) AS allKinds, collect(DISTINCT kind.id) AS kinds
  UNWIND allKinds AS kind
  MATCH (kind)<-[makes:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(place:Region)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
    AND NOT EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) }
    AND NOT EXISTS { (place)<-[:PART_OF*1..8]-(:Region {code: $region}) }
  // The smallest share first, so that their sum does not depend on the order of the links.
  WITH kinds, maker, place, makes
  ORDER BY makes.share
  WITH kinds, maker, place, collect(DISTINCT makes) AS made
  CALL (maker, kinds) {
    OPTIONAL MATCH (maker)-[link:SUPPLIES]->(customer:Enterprise)
    WHERE NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
    WITH customer, max(CASE WHEN link.productId IN kinds THEN 1 ELSE 0 END) AS ofProduct,
         EXISTS { (customer)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region}) } AS isLocal
    ORDER BY customer.id
    RETURN sum(ofProduct) AS customers,
           count(CASE WHEN isLocal THEN 1 END) AS localCustomers,
           collect(CASE WHEN isLocal THEN customer.name END)[..3] AS localCustomerNames
  }
  WITH maker, place, made, customers, localCustomers, localCustomerNames
  ORDER BY localCustomers DESC, customers DESC, maker.id
  LIMIT toInteger($atMost)
  RETURN maker, place, made, customers, localCustomers, localCustomerNames
}
OPTIONAL MATCH (place)-[:PART_OF]->(city:Region {level: 'city'})
WITH product, maker, place, customers, localCustomers, localCustomerNames,
     [fact IN made WHERE fact.share IS NOT NULL | fact.share] AS shares,
     CASE WHEN place.level = 'county' THEN coalesce(replace(replace(city.name, '市辖区', '市'), '市辖县', '市'), '') ELSE '' END + place.name AS placeName
RETURN product.id AS product, maker.id AS enterprise, maker.name AS name, placeName AS regionName,
       maker.revenue AS revenue, maker.statements AS statements, maker.employees AS employees, maker.honours AS honours,
       coalesce(maker.fictional, false) AS fictional,
       COLLECT { MATCH path = (place)-[:PART_OF*0..8]->(holder:Region) RETURN holder.code ORDER BY length(path), holder.code } AS place,
       CASE WHEN size(shares) > 0 THEN reduce(total = 0.0, share IN shares | total + share) END AS share,
       localCustomers, localCustomerNames, customers,
       COLLECT {
         MATCH (maker)-[member:MEMBER_OF]->(alliance:Alliance)
         RETURN {
           alliance: alliance.name,
           leads: coalesce(member.role = 'leader', false),
           guides: EXISTS { (alliance)-[:GUIDES]->(:IndustryChain {id: $chain}) },
           shared: EXISTS { (alliance)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region}) }
             OR EXISTS {
               (alliance)<-[:MEMBER_OF]-(other:Enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..8]->(:Region {code: $region})
               WHERE NOT coalesce(other.status, 'operating') IN ['shell', 'closed']
             }
         }
         ORDER BY alliance.id
       } AS memberships
ORDER BY product, localCustomers DESC, customers DESC, enterprise;

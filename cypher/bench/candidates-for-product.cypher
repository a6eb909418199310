// Who makes a product outside a city, and how many inside does each supply? Tuned for generated data, to measure against.
// :param {product: 'fiber-bragg-grating', region: '370176', atMost: 50}
// One row per maker, most local customers first: enterprise, localCustomers, customers.
CALL () {
  MATCH (:Product {id: $product})<-[:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(place:Region)
  WHERE place.code <> $region AND NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  RETURN maker, 1 AS isMaker, 0 AS localCustomers, 0 AS customers
  UNION ALL
  MATCH (:Region {code: $region})<-[:LOCATED_IN]-(customer:Enterprise)<-[:SUPPLIES]-(maker:Enterprise)
  WHERE NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
  RETURN maker, 0 AS isMaker, count(DISTINCT customer) AS localCustomers, 0 AS customers
  UNION ALL
  MATCH (maker:Enterprise)-[:SUPPLIES {productId: $product}]->(customer:Enterprise)
  WHERE NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
  RETURN maker, 0 AS isMaker, 0 AS localCustomers, count(DISTINCT customer) AS customers
}
WITH maker, max(isMaker) AS isMaker, sum(localCustomers) AS localCustomers, sum(customers) AS customers
WHERE isMaker = 1
RETURN maker.id AS enterprise, localCustomers, customers
ORDER BY localCustomers DESC, customers DESC, enterprise
LIMIT toInteger($atMost);

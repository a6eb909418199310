// What do the demands 需求清单 with these ids say, and whose are they?
// :param {ids: ['demo-demand-01']}
// One row per known one: properties, enterprise, enterpriseName, fictional, region, regionName, product, productName; by id.
UNWIND $ids AS id
MATCH (item:DemandItem {id: id})
CALL (item) {
  MATCH (item)<-[:ASKS_FOR]-(enterprise:Enterprise)
  RETURN enterprise ORDER BY enterprise.id LIMIT 1
}
CALL (item) {
  OPTIONAL MATCH (item)-[:CONCERNS]->(product:Product)
  RETURN product ORDER BY product.id LIMIT 1
}
CALL (enterprise) {
  OPTIONAL MATCH (enterprise)-[:LOCATED_IN]->(region:Region)
  RETURN region ORDER BY region.code LIMIT 1
}
RETURN properties(item) AS properties, enterprise.id AS enterprise, enterprise.name AS enterpriseName,
  coalesce(enterprise.fictional, false) AS fictional, region.code AS region, region.name AS regionName,
  product.id AS product, product.name AS productName
ORDER BY item.id;

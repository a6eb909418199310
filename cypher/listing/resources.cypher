// Which resources 资源清单 are there: of some states and kinds, of an enterprise 企业, in a region 区划, about a chain 产业链?
// :param {states: ['published'], overdueOn: null, kinds: ['product', '产品'], otherThan: null, enterprise: null, region: '370176', chain: 'laser-equipment', skip: 0, most: 50}
// One row each: properties, enterprise, enterpriseName, fictional, region, regionName, product, productName; those that end first; what is closed out last.
MATCH (item:ResourceItem)
// Of what is said to be closed out without any evidence nobody knows that it is.
WITH item, CASE
    WHEN item.state = 'closed-out' AND trim(coalesce(item.evidence, '')) = '' THEN 'published'
    ELSE coalesce(item.state, 'published')
  END AS state
WHERE ($states IS NULL OR state IN $states)
  AND ($overdueOn IS NULL OR item.until < $overdueOn)
CALL (item) {
  MATCH (item)<-[:OFFERS]-(enterprise:Enterprise)
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
WITH item, state, enterprise, product, region,
  toLower(coalesce(item.kind, CASE WHEN product IS NULL THEN 'other' ELSE 'product' END)) AS kind
WHERE ($kinds IS NULL OR kind IN $kinds)
  AND ($otherThan IS NULL OR NOT kind IN $otherThan)
  AND ($enterprise IS NULL OR enterprise.id = $enterprise)
  AND ($region IS NULL OR EXISTS {
    (enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(:Region {code: $region})
  })
  AND ($chain IS NULL
    OR EXISTS { (product)-[:KIND_OF*0..]->(:Product)<-[:INCLUDES]-(:IndustryChain {id: $chain}) }
    // What names no product belongs to the chains for which its enterprise makes something.
    OR (product IS NULL AND EXISTS {
      (enterprise)-[:MAKES]->(:Product)-[:KIND_OF*0..]->(:Product)<-[:INCLUDES]-(:IndustryChain {id: $chain})
    }))
RETURN properties(item) AS properties, enterprise.id AS enterprise, enterprise.name AS enterpriseName,
  coalesce(enterprise.fictional, false) AS fictional, region.code AS region, region.name AS regionName,
  product.id AS product, product.name AS productName
ORDER BY state = 'closed-out', item.until IS NULL, item.until, item.id
SKIP $skip LIMIT $most;

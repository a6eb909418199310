// Since when does anybody say that local enterprises make products 环节进展? Day and statements of each such fact.
// :param {products: ['fiber-laser', 'laser-cutting-head'], region: '370176'}
// One row per known product: product, facts.
MATCH (product:Product)
WHERE product.id IN $products
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(:Product)<-[made:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(place:Region)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
    AND EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) }
  RETURN collect(DISTINCT made) AS made
}
RETURN product.id AS product, [fact IN made | {asOf: fact.asOf, statements: fact.statements}] AS facts
ORDER BY product;

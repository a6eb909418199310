// Since when does anybody say that local enterprises make products 环节进展? Of facts that several told, what each of them said.
// :param {products: ['fiber-laser', 'laser-cutting-head'], region: '370176'}
// One row per product that is made there: product, first (day of all that one told), undated (how many without a day), told.
MATCH (product:Product)
WHERE product.id IN $products
CALL (product) {
  MATCH (product)<-[:KIND_OF*0..8]-(:Product)<-[made:MAKES]-(maker:Enterprise)-[:LOCATED_IN]->(place:Region)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
    AND EXISTS { (place)-[:PART_OF*0..8]->(:Region {code: $region}) }
  WITH DISTINCT made
  RETURN count(made) AS facts,
         min(CASE WHEN made.statements IS NULL THEN made.asOf END) AS first,
         count(CASE WHEN made.statements IS NULL AND made.asOf IS NULL THEN made END) AS undated,
         collect(CASE WHEN made.statements IS NOT NULL THEN {asOf: made.asOf, statements: made.statements} END) AS told
}
WITH product, facts, first, undated, told
WHERE facts > 0
RETURN product.id AS product, first, undated, told
ORDER BY product;

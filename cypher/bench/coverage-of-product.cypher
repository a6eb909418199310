// How many make each product that goes into one, up to six steps, in a city? Tuned for generated data, to measure against.
// :param {product: 'fiber-laser', region: '370176'}
// One row per product: product, inside.
CALL () {
  MATCH (:Product {id: $product})<-[:INPUT_TO*0..6]-(wanted:Product)
  RETURN DISTINCT wanted AS product, 0 AS made, 1 AS asked
  UNION ALL
  MATCH (:Region {code: $region})<-[:PART_OF*0..8]-(:Region)<-[:LOCATED_IN]-(maker:Enterprise)-[:MAKES]->(product:Product)
  WHERE NOT coalesce(maker.status, 'operating') IN ['shell', 'closed']
  RETURN product, count(*) AS made, 0 AS asked
}
WITH product, sum(made) AS inside, max(asked) AS asked
WHERE asked = 1
RETURN product.id AS product, inside
ORDER BY product;

// Which products 产品 are made in a region? Asked once about no region at all before the application says that it is ready.
// :param {region: '370176'}
// One row per product: product, makers.
MATCH (:Region {code: $region})<-[:PART_OF*0..8]-(:Region)<-[:LOCATED_IN]-(maker:Enterprise)-[:MAKES]->(product:Product)
RETURN product.id AS product, count(DISTINCT maker) AS makers
ORDER BY product

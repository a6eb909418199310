// Products 产品 one step up or down from those of a choice, and not among them.
// :param {products: ['fiber-laser', 'laser-cutting-head']}
// One row per neighbour and direction: product, name, direction, near, inputs.
CALL () {
  MATCH (neighbour:Product)-[:INPUT_TO]->(near:Product)
  WHERE near.id IN $products AND NOT neighbour.id IN $products
  RETURN neighbour, 'upstream' AS direction, near
  UNION ALL
  MATCH (near:Product)-[:INPUT_TO]->(neighbour:Product)
  WHERE near.id IN $products AND NOT neighbour.id IN $products
  RETURN neighbour, 'downstream' AS direction, near
}
WITH neighbour, direction, near
ORDER BY near.id
WITH neighbour, direction, collect(DISTINCT near.id) AS near
RETURN neighbour.id AS product, neighbour.name AS name, direction, near,
       COLLECT { MATCH (input:Product)-[:INPUT_TO]->(neighbour) RETURN DISTINCT input.id AS id ORDER BY id } AS inputs
ORDER BY direction, product;

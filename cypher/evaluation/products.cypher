// Products 产品 with what goes into them and what they are a kind of, to find hidden facts again.
// :param {}
// One row per product: id, name, inputs, kindOf.
MATCH (product:Product)
RETURN product.id AS id, product.name AS name,
       COLLECT { MATCH (input:Product)-[:INPUT_TO]->(product) RETURN input.id } AS inputs,
       COLLECT { MATCH (product)-[:KIND_OF]->(general:Product) RETURN general.id } AS kindOf
ORDER BY id;

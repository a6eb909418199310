// What do these products go into 上下游?
// :param {owners: ['laser-chip']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (input:Product {id: owner})-[fact:INPUT_TO]->(product:Product)
RETURN {input: input.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY input.id, product.id;

// What is known of these uses of products in products 上下游?
// :param {rows: [{index: 0, input: 'laser-chip', product: 'laser-source'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (input:Product {id: row.input})
MATCH (product:Product {id: row.product})
MATCH (input)-[fact:INPUT_TO]->(product)
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

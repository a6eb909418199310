// What is known of these uses of products in products 上下游?
// :param {rows: [{index: 0, input: 'laser-chip', product: 'laser-source'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (input:Product {id: row.input})
MATCH (product:Product {id: row.product})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (input)-[fact:INPUT_TO]->(product)
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

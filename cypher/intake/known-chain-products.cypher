// What is known of these segments 环节?
// :param {rows: [{index: 0, chain: 'laser-equipment', product: 'laser-chip'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (chain:IndustryChain {id: row.chain})
MATCH (product:Product {id: row.product})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (chain)-[fact:INCLUDES]->(product)
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

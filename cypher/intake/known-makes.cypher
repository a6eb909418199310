// What is known of these makers of products 产品生产?
// :param {rows: [{index: 0, enterprise: 'demo-0001', product: 'laser-chip'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (product:Product {id: row.product})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (enterprise)-[fact:MAKES]->(product)
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

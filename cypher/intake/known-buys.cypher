// What is known of these buyers of products 采购需求?
// :param {rows: [{index: 0, enterprise: 'demo-0001', product: 'laser-chip'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (product:Product {id: row.product})
MATCH (enterprise)-[fact:BUYS]->(product)
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

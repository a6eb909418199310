// What is known of these supply links 供应关系? productId '' is a product that is not known.
// :param {rows: [{index: 0, supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
MATCH (supplier)-[fact:SUPPLIES]->(customer)
// Compared as an expression, so that it starts from two enterprises and not from all links of a product.
WHERE coalesce(fact.productId, '') = coalesce(row.product, '')
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

// What is known of these supply links 供应关系? productId '' is a product that is not known.
// :param {rows: [{index: 0, supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (supplier)-[fact:SUPPLIES]->(customer)
WHERE coalesce(fact.productId, '') = coalesce(row.product, '')
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

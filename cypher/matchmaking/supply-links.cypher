// What is said of supply links 供应关系 that contracts speak of? productId '' is a product that is not known.
// :param {rows: [{supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip'}]}
// One row per known one: supplier, customer, product, properties.
UNWIND $rows AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
OPTIONAL MATCH (supplier)-[fact:SUPPLIES]->(customer)
WHERE coalesce(fact.productId, '') = coalesce(row.product, '')
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.supplier AS supplier, row.customer AS customer, row.product AS product, properties(fact) AS properties;

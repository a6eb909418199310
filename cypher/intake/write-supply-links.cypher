// Writes what is new about supply links 供应关系 that are there; productId '' is a product that is not known.
// :param {rows: [{supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip', properties: {amount: 500000.0}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
MATCH (supplier)-[supplies:SUPPLIES]->(customer)
// Compared as an expression, so that it starts from two enterprises and not from all links of a product.
WHERE coalesce(supplies.productId, '') = coalesce(row.product, '')
SET supplies += row.properties
RETURN count(row) AS rows;

// Writes what is new about supply links 供应关系 that are there; productId '' is a product that is not known.
// :param {rows: [{supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip', properties: {amount: 500000.0}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (supplier)-[supplies:SUPPLIES]->(customer)
WHERE coalesce(supplies.productId, '') = coalesce(row.product, '')
WITH row, supplies
WHERE supplies IS NOT NULL
SET supplies += row.properties
RETURN count(row) AS rows;

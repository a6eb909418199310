// Writes supply links 供应关系 that are not there yet; productId '' is a product that is not known.
// :param {rows: [{supplier: 'demo-1', customer: 'demo-2', product: 'laser-chip', properties: {amount: 500000.0}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
CREATE (supplier)-[supplies:SUPPLIES {productId: coalesce(row.product, '')}]->(customer)
SET supplies += row.properties
RETURN count(row) AS rows;

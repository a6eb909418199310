// Writes supply links 供应关系 that are not there yet, and tells what is known of the others; productId '' is unknown.
// :param {rows: [{index: 0, supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip', properties: {amount: 5.0}}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
// Each link once: nothing is written before all are looked for.
MATCH (supplier:Enterprise {id: row.supplier})
MATCH (customer:Enterprise {id: row.customer})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (supplier)-[fact:SUPPLIES]->(customer)
WHERE coalesce(fact.productId, '') = coalesce(row.product, '')
WITH row, supplier, customer, properties(fact) AS known
FOREACH (properties IN CASE WHEN known IS NULL THEN [row.properties] ELSE [] END |
  CREATE (supplier)-[supplies:SUPPLIES {productId: coalesce(row.product, '')}]->(customer)
  SET supplies += properties)
WITH row, known
WHERE known IS NOT NULL
RETURN row.index AS index, known AS properties, {} AS links;

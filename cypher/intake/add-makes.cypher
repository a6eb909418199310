// Writes which enterprise makes which product 产品生产 where nobody said so yet, and tells what is known of the others.
// :param {rows: [{index: 0, enterprise: 'demo-0001', product: 'laser-chip', properties: {share: 0.4}}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
// Each link once: nothing is written before all are looked for.
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (product:Product {id: row.product})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (enterprise)-[fact:MAKES]->(product)
WITH row, enterprise, product, properties(fact) AS known
FOREACH (properties IN CASE WHEN known IS NULL THEN [row.properties] ELSE [] END |
  CREATE (enterprise)-[makes:MAKES]->(product)
  SET makes += properties)
WITH row, known
WHERE known IS NOT NULL
RETURN row.index AS index, known AS properties, {} AS links;

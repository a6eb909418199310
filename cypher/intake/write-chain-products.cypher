// Writes the segments 环节 of industry chains.
// :param {rows: [{chain: 'laser-equipment', product: 'laser-chip', properties: {position: 'upstream'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (chain:IndustryChain {id: row.chain})
MATCH (product:Product {id: row.product})
MERGE (chain)-[segment:INCLUDES]->(product)
SET segment += row.properties
RETURN count(row) AS rows;

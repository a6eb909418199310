// Loads the segments of chains by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'chain-products.csv' AS row
CALL (row) {
  MATCH (chain:IndustryChain {id: row.chain})
  MATCH (product:Product {id: row.product})
  MERGE (chain)-[link:INCLUDES]->(product)
  SET link.position = row.position, link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

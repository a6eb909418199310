// Loads which product goes into which by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'product-inputs.csv' AS row
CALL (row) {
  MATCH (input:Product {id: row.input})
  MATCH (product:Product {id: row.product})
  MERGE (input)-[link:INPUT_TO]->(product)
  SET link.share = toFloat(row.share), link.essential = toBoolean(row.essential), link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

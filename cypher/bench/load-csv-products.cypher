// Loads products by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'products.csv' AS row
CALL (row) {
  MERGE (product:Product {id: row.id})
  SET product.name = row.name, product.unit = row.unit, product.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

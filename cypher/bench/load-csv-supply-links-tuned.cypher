// Loads supply links by hand without the index on products, which grows slower with each link, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'supply-links.csv' AS row
CALL (row) {
  MATCH (supplier:Enterprise {id: row.supplier})
  MATCH (customer:Enterprise {id: row.customer})
  OPTIONAL MATCH (supplier)-[known:SUPPLIES]->(customer)
  WHERE known.productId + '' = row.product
  WITH row, supplier, customer, known
  WHERE known IS NULL
  CREATE (supplier)-[link:SUPPLIES {productId: row.product}]->(customer)
  SET link.amount = toFloat(row.amount), link.since = date(row.since), link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

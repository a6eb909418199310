// Loads supply links by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'supply-links.csv' AS row
CALL (row) {
  MATCH (supplier:Enterprise {id: row.supplier})
  MATCH (customer:Enterprise {id: row.customer})
  MERGE (supplier)-[link:SUPPLIES {productId: row.product}]->(customer)
  SET link.amount = toFloat(row.amount), link.since = date(row.since), link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

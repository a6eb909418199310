// Loads who makes what by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'makes.csv' AS row
CALL (row) {
  MATCH (enterprise:Enterprise {id: row.enterprise})
  MATCH (product:Product {id: row.product})
  MERGE (enterprise)-[link:MAKES]->(product)
  SET link.share = toFloat(row.share), link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

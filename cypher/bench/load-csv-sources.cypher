// Loads sources by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'sources.csv' AS row
CALL (row) {
  MERGE (source:Source {id: row.id})
  SET source.name = row.name
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

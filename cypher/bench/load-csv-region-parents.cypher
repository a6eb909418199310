// Puts regions into larger ones by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'regions.csv' AS row
CALL (row) {
  MATCH (region:Region {code: row.code})
  MATCH (parent:Region {code: row.parent})
  MERGE (region)-[link:PART_OF]->(parent)
  SET link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

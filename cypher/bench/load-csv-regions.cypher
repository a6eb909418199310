// Loads regions by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'regions.csv' AS row
CALL (row) {
  MERGE (region:Region {code: row.code})
  SET region.name = row.name, region.level = row.level, region.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

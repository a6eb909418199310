// Loads industry chains by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'chains.csv' AS row
CALL (row) {
  MERGE (chain:IndustryChain {id: row.id})
  SET chain.name = row.name, chain.description = row.description, chain.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

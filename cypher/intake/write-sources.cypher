// Writes sources 来源; what a row leaves open stays as it is.
// :param {rows: [{id: 'division-codes', properties: {name: 'statistical division codes', licence: 'MIT'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source += row.properties
RETURN count(row) AS rows;

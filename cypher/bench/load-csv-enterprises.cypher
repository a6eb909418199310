// Loads enterprises and where they are by hand, to measure against.
// :param {folder: 'file:///'}
// One row: rows.
LOAD CSV WITH HEADERS FROM $folder + 'enterprises.csv' AS row
CALL (row) {
  MATCH (region:Region {code: row.region})
  MERGE (enterprise:Enterprise {id: row.id})
  SET enterprise.name = row.name, enterprise.uscc = row.uscc, enterprise.employees = toInteger(row.employees),
    enterprise.registeredCapital = toFloat(row.registeredCapital), enterprise.revenue = toFloat(row.revenue),
    enterprise.foundedOn = date(row.foundedOn), enterprise.status = row.status,
    enterprise.fictional = toBoolean(row.fictional), enterprise.source = row.source
  MERGE (enterprise)-[link:LOCATED_IN]->(region)
  SET link.source = row.source
} IN TRANSACTIONS OF 10000 ROWS
RETURN count(*) AS rows

// Writes enterprises 企业; what a row leaves open stays as it is.
// :param {rows: [{id: 'demo-1', properties: {name: '示例激光有限公司', employees: 120, fictional: true}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (enterprise:Enterprise {id: row.id})
SET enterprise += row.properties
RETURN count(row) AS rows;

// Writes enterprises 企业 that are not there yet; nobody compared them with others.
// :param {rows: [{id: 'demo-1', properties: {name: '示例激光有限公司', employees: 120, fictional: true}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
CREATE (enterprise:Enterprise:Newcomer {id: row.id})
SET enterprise += row.properties
RETURN count(row) AS rows;

// Writes regions 区划 without their place in the larger one.
// :param {rows: [{code: '370100', properties: {name: '济南市', level: 'city'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (region:Region {code: row.code})
SET region += row.properties
RETURN count(row) AS rows;

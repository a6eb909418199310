// Writes industry chains 产业链 without their products.
// :param {rows: [{id: 'laser-equipment', properties: {name: '激光装备'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (industryChain:IndustryChain {id: row.id})
SET industryChain += row.properties
RETURN count(row) AS rows;

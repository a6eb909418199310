// Writes products 产品 without what they are a kind of.
// :param {rows: [{id: 'laser-chip', properties: {name: '激光芯片', unit: '片', aliases: ['激光器芯片']}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (product:Product {id: row.id})
SET product += row.properties
RETURN count(row) AS rows;

// Writes alliances 联盟 without what they guide and where they are.
// :param {rows: [{id: 'laser-alliance', properties: {name: '激光产业链党建联盟', kind: 'party-alliance'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (alliance:Alliance {id: row.id})
SET alliance += row.properties
RETURN count(row) AS rows;

// Writes who is a member 联盟成员 of which alliance.
// :param {rows: [{alliance: 'laser-alliance', enterprise: 'demo-1', properties: {role: 'leader'}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MATCH (alliance:Alliance {id: row.alliance})
MATCH (enterprise:Enterprise {id: row.enterprise})
MERGE (enterprise)-[membership:MEMBER_OF]->(alliance)
SET membership += row.properties
RETURN count(row) AS rows;

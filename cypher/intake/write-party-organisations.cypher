// Writes Party organisations 党组织 without their enterprises and what they are under.
// :param {rows: [{id: 'branch-1', properties: {name: '示例激光支部', kind: 'branch', members: 12}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
MERGE (partyOrganisation:PartyOrganisation {id: row.id})
SET partyOrganisation += row.properties
RETURN count(row) AS rows;

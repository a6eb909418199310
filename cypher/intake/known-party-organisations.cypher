// What is known of these Party organisations 党组织?
// :param {rows: [{index: 0, id: 'demo-party-01'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (partyOrganisation:PartyOrganisation {id: row.id})
RETURN row.index AS index, properties(partyOrganisation) AS properties, {
  enterprise: [(partyOrganisation)-[:FORMED_IN]->(enterprise:Enterprise) | enterprise.id],
  parent: [(partyOrganisation)-[:UNDER]->(parent:PartyOrganisation) | parent.id]
} AS links;

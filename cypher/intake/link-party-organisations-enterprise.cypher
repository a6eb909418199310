// Says in which enterprises a Party organisation 党组织 is formed.
// :param {rows: [{key: 'branch-1', targets: ['demo-1', 'demo-2'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (partyOrganisation:PartyOrganisation {id: row.key})
OPTIONAL MATCH (partyOrganisation)-[old:FORMED_IN]->(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT partyOrganisation, row
UNWIND row.targets AS key
MATCH (target:Enterprise {id: key})
MERGE (partyOrganisation)-[link:FORMED_IN]->(target)
SET link += row.provenance
RETURN count(link) AS links;

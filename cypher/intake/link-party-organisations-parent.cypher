// Puts Party organisations 党组织 under one other.
// :param {rows: [{key: 'branch-1', targets: ['committee-1'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (partyOrganisation:PartyOrganisation {id: row.key})
OPTIONAL MATCH (partyOrganisation)-[old:UNDER]->(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT partyOrganisation, row
UNWIND row.targets AS key
MATCH (target:PartyOrganisation {id: key})
MERGE (partyOrganisation)-[link:UNDER]->(target)
SET link += row.provenance
RETURN count(link) AS links;

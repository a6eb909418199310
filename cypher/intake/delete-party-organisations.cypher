// Removes Party organisations 党组织; of those that something else refers to, their names stay.
// :param {keys: ['no-such']}
// One row: removed, kept.
UNWIND $keys AS key
MATCH (partyOrganisation:PartyOrganisation {id: key})
WITH partyOrganisation, EXISTS { (partyOrganisation)--() } AS needed
FOREACH (bare IN CASE WHEN needed THEN [partyOrganisation] ELSE [] END | SET bare = {id: bare.id, name: bare.name})
FOREACH (gone IN CASE WHEN needed THEN [] ELSE [partyOrganisation] END | DELETE gone)
RETURN sum(CASE WHEN needed THEN 0 ELSE 1 END) AS removed, sum(CASE WHEN needed THEN 1 ELSE 0 END) AS kept;

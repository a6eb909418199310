// Which Party organisations 党组织 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (partyOrganisation:PartyOrganisation)
WHERE partyOrganisation.id > $after
RETURN partyOrganisation.id AS key
ORDER BY key
LIMIT $most;

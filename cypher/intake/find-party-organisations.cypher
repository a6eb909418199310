// Which Party organisations 党组织 are meant by these ids or names?
// :param {names: ['branch-1']}
// One row per match: name, by (the property that matches), id.
MATCH (found:PartyOrganisation)
WHERE found.id IN $names
RETURN found.id AS name, 'id' AS by, found.id AS id
UNION ALL
MATCH (found:PartyOrganisation)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.id AS id;

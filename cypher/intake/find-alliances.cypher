// Which alliances 联盟 are meant by these ids or names?
// :param {names: ['laser-alliance']}
// One row per match: name, by (the property that matches), id.
MATCH (found:Alliance)
WHERE found.id IN $names
RETURN found.id AS name, 'id' AS by, found.id AS id
UNION ALL
MATCH (found:Alliance)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.id AS id;

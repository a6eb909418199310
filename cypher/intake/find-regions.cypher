// Which regions 区划 are meant by these codes or names?
// :param {names: ['370176', '济南市']}
// One row per match: name, by (the property that matches), id.
MATCH (found:Region)
WHERE found.code IN $names
RETURN found.code AS name, 'code' AS by, found.code AS id
UNION ALL
MATCH (found:Region)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.code AS id;

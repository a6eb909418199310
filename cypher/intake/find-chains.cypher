// Which industry chains 产业链 are meant by these ids or names?
// :param {names: ['laser-equipment', '激光装备']}
// One row per match: name, by (the property that matches), id.
MATCH (found:IndustryChain)
WHERE found.id IN $names
RETURN found.id AS name, 'id' AS by, found.id AS id
UNION ALL
MATCH (found:IndustryChain)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.id AS id;

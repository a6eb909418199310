// Which products 产品 are meant by these ids or names?
// :param {names: ['laser-chip', '激光芯片']}
// One row per match: name, by (the property that matches), id.
MATCH (found:Product)
WHERE found.id IN $names
RETURN found.id AS name, 'id' AS by, found.id AS id
UNION ALL
MATCH (found:Product)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.id AS id;

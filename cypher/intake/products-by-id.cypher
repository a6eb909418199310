// Which of these are ids of products 产品?
// :param {names: ['laser-chip', '激光芯片']}
// One row per id: name.
MATCH (found:Product)
WHERE found.id IN $names
RETURN found.id AS name;

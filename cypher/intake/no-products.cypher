// Which of these are not ids of products 产品? Most are, so little comes back.
// :param {names: ['laser-chip', '激光器芯片']}
// One row per name that is none: name.
UNWIND $names AS name
OPTIONAL MATCH (found:Product {id: name})
WITH name, found
WHERE found IS NULL
RETURN name;

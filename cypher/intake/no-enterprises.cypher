// Which of these are not ids of enterprises 企业? Most are, so little comes back.
// :param {names: ['demo-0001', '示例激光有限公司']}
// One row per name that is none: name.
UNWIND $names AS name
OPTIONAL MATCH (found:Enterprise {id: name})
WITH name, found
WHERE found IS NULL
RETURN name;

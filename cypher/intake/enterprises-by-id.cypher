// Which of these are ids of enterprises 企业?
// :param {names: ['demo-0001', '示例激光有限公司']}
// One row per id: name.
MATCH (found:Enterprise)
WHERE found.id IN $names
RETURN found.id AS name;

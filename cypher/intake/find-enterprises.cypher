// Which enterprises 企业 are meant by these ids, credit codes or names?
// :param {names: ['demo-1', '示例激光有限公司']}
// One row per match: name, by (the property that matches), id.
MATCH (found:Enterprise)
WHERE found.id IN $names
RETURN found.id AS name, 'id' AS by, found.id AS id
UNION ALL
MATCH (found:Enterprise)
WHERE found.uscc IN $names
RETURN found.uscc AS name, 'uscc' AS by, found.id AS id
UNION ALL
MATCH (found:Enterprise)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.id AS id;

// Which enterprises 企业 are meant by these ids, credit codes or names? What was merged means the one that stays.
// :param {names: ['demo-1', '示例激光有限公司']}
// One row per match: name, by (the property that matches), id.
MATCH (found:Enterprise)
WHERE found.id IN $names
RETURN found.id AS name, 'id' AS by, found.id AS id
UNION ALL
MATCH (merged:MergedEnterprise)-[:MERGED_INTO*]->(kept:Enterprise)
WHERE merged.id IN $names
RETURN merged.id AS name, 'id' AS by, kept.id AS id
UNION ALL
MATCH (found:Enterprise)
WHERE found.uscc IN $names
RETURN found.uscc AS name, 'uscc' AS by, found.id AS id
UNION ALL
MATCH (merged:MergedEnterprise)-[:MERGED_INTO*]->(kept:Enterprise)
WHERE merged.uscc IN $names AND NOT merged.uscc = coalesce(kept.uscc, '')
RETURN merged.uscc AS name, 'uscc' AS by, kept.id AS id
UNION ALL
MATCH (found:Enterprise)
WHERE found.name IN $names
RETURN found.name AS name, 'name' AS by, found.id AS id;

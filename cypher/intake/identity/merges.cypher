// Which enterprises 企业 were merged into which, and why?
// :param {skip: 0, limit: 20}
// One row per merge, the latest first: id, name, keptId, keptName, at, likeness, reasons.
MATCH (absorbed:MergedEnterprise)-[merge:MERGED_INTO]->(kept)
RETURN absorbed.id AS id, absorbed.name AS name, kept.id AS keptId, kept.name AS keptName,
  merge.at AS at, merge.likeness AS likeness, merge.reasons AS reasons
ORDER BY merge.number DESC, id
SKIP $skip
LIMIT $limit;

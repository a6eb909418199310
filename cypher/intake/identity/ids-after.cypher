// Which enterprises 企业 come next?
// :param {after: '', limit: 1000}
// One row per enterprise, in the order of ids: id.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after
RETURN enterprise.id AS id
ORDER BY id
LIMIT $limit;

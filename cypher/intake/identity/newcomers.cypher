// Which enterprises 企业 has nobody compared with others yet?
// :param {limit: 200}
// One row per enterprise, in the order of ids: id.
MATCH (enterprise:Newcomer)
WHERE enterprise.id > ''
RETURN enterprise.id AS id
ORDER BY id
LIMIT $limit;

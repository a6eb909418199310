// Which enterprises 企业 cannot be found by tokens yet?
// :param {after: '', limit: 1000}
// One row per enterprise, in the order of ids: id.
MATCH (enterprise:Enterprise)
WHERE enterprise.id > $after AND enterprise.identityTokens IS NULL AND enterprise.name IS NOT NULL
RETURN enterprise.id AS id
ORDER BY id
LIMIT $limit;

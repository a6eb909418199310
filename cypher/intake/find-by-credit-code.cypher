// Which enterprises 企业 have one of these credit codes 统一社会信用代码?
// :param {codes: ['91350100M000100Y43']}
// One row per enterprise: code, id.
MATCH (found:Enterprise)
WHERE found.uscc IN $codes
RETURN found.uscc AS code, found.id AS id
ORDER BY code, id;

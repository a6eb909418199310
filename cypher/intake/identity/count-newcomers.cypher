// How many enterprises 企业 has nobody compared with others yet?
// :param {}
// One row: count.
MATCH (enterprise:Newcomer)
RETURN count(enterprise) AS count;

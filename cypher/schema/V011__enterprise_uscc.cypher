// Enterprises are found by their credit code 统一社会信用代码.
// :param {}
// No rows.
CREATE INDEX enterprise_uscc IF NOT EXISTS FOR (enterprise:Enterprise) ON (enterprise.uscc);

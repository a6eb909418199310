// Enterprises are found by their exact name.
// :param {}
// No rows.
CREATE INDEX enterprise_name IF NOT EXISTS FOR (enterprise:Enterprise) ON (enterprise.name);

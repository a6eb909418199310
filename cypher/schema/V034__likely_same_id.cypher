// Pairs of enterprises that are likely the same are found by their id.
// :param {}
// No rows.
CREATE INDEX likely_same_id IF NOT EXISTS FOR ()-[pair:LIKELY_SAME]-() ON (pair.id);

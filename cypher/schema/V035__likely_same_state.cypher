// Pairs of enterprises that are likely the same are listed by what was decided.
// :param {}
// No rows.
CREATE INDEX likely_same_state IF NOT EXISTS FOR ()-[pair:LIKELY_SAME]-() ON (pair.state);

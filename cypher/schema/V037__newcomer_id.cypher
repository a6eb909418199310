// Enterprises that nobody has compared with others yet are found by their id.
// :param {}
// No rows.
CREATE INDEX newcomer_id IF NOT EXISTS FOR (newcomer:Newcomer) ON (newcomer.id);

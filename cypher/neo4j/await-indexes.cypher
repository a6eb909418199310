// Wait until every index is filled.
// :param {seconds: 60}
// No rows.
CALL db.awaitIndexes($seconds)

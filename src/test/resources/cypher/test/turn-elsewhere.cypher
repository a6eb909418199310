// Let an import of another machine hold the turn to write.
// :param {id: 'demo-import', seconds: 60}
// No rows.
MERGE (turn:ImportTurn {id: 'imports'})
SET turn.holder = $id, turn.process = 'elsewhere|1|1', turn.until = datetime() + duration({seconds: $seconds})

// Gives back the turn to write.
// :param {holder: 'demo-import', process: 'here|1'}
// No rows.
MATCH (turn:ImportTurn {id: 'imports', holder: $holder, process: $process})
REMOVE turn.holder, turn.process, turn.until;

// Which process has the turn to write?
// :param {}
// One row if one has it: process.
MATCH (turn:ImportTurn {id: 'imports'})
WHERE turn.process IS NOT NULL
RETURN turn.process AS process;

// Takes or keeps the turn to write, unless another import holds it that was heard of lately and whose process is not gone.
// :param {holder: 'demo-import', process: 'here|1', gone: '', seconds: 120}
// One row: taken.
MERGE (turn:ImportTurn {id: 'imports'})
SET turn.asked = datetime()
WITH turn,
  turn.holder IS NULL
  OR turn.holder = $holder AND turn.process = $process
  OR turn.process = $gone
  OR turn.until < datetime() AS taken
FOREACH (mine IN CASE WHEN taken THEN [turn] ELSE [] END |
  SET mine.holder = $holder, mine.process = $process, mine.until = datetime() + duration({seconds: $seconds}))
RETURN taken;

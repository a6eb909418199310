// Changes an import's record, unless it left some phases, or the hands of a process, since somebody looked; of several at once, one does.
// :param {id: 'demo-import', phases: ['CHECKED'], process: 'here|1', properties: {phase: 'WAITING'}}
// One row if it was changed: id.
MATCH (import:Import {id: $id})
SET import.asked = datetime()
WITH import
WHERE import.phase IN $phases AND coalesce(import.process, '') = $process
SET import += $properties, import.heardAt = datetime()
RETURN import.id AS id;

// Says that a process is still at work on imports.
// :param {ids: ['demo-import'], process: 'here|1'}
// No rows.
UNWIND $ids AS id
MATCH (import:Import {id: id, process: $process})
SET import.heardAt = datetime();

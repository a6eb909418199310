// Let an import look as if a process of another machine wrote it.
// :param {id: 'demo-import', phase: 'WRITING', heard: '2026-11-22T09:00:00Z'}
// No rows.
MATCH (import:Import {id: $id})
SET import.phase = $phase, import.process = 'elsewhere|1|1', import.fingerprint = coalesce(import.fingerprint, 'x'), import.heardAt = datetime($heard)

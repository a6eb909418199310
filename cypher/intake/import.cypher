// One import.
// :param {id: 'demo-import', silence: 120}
// One row if there is one: id, name, path, phase, process, silent (not heard of for so many seconds), problem, problemArguments, fingerprint, checkedContent, mapping, createdAt, heardAt, rows (written so far).
MATCH (import:Import {id: $id})
OPTIONAL MATCH (table:ImportedTable {import: import.id, pass: 1})
WITH import, sum(table.rows) AS rows
RETURN import.id AS id, import.name AS name, import.path AS path, import.phase AS phase, import.process AS process,
  coalesce(import.heardAt, import.createdAt) < datetime() - duration({seconds: $silence})
  AND NOT EXISTS {
    MATCH (turn:ImportTurn {id: 'imports', holder: import.id})
    WHERE turn.until >= datetime()
  } AS silent,
  import.problem AS problem, import.problemArguments AS problemArguments,
  import.fingerprint AS fingerprint, import.checkedContent AS checkedContent, import.mapping AS mapping,
  import.createdAt AS createdAt, coalesce(import.heardAt, import.createdAt) AS heardAt, rows;

// The imports, or one of them, the latest first.
// :param {id: null, most: 50}
// One row per import: id, name, path, phase, process, problem, problemArguments, fingerprint, checkedContent, mapping, createdAt, rows (written so far).
MATCH (import:Import)
WHERE $id IS NULL OR import.id = $id
WITH import
ORDER BY import.id DESC
LIMIT $most
OPTIONAL MATCH (table:ImportedTable {import: import.id, pass: 1})
RETURN import.id AS id, import.name AS name, import.path AS path, import.phase AS phase, import.process AS process,
  import.problem AS problem, import.problemArguments AS problemArguments,
  import.fingerprint AS fingerprint, import.checkedContent AS checkedContent, import.mapping AS mapping,
  import.createdAt AS createdAt, sum(table.rows) AS rows
ORDER BY id DESC;

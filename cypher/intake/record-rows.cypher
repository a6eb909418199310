// Records in the ledger how far an import has written a table, in the transaction that writes it; the same again adds nothing.
// :param {import: 'demo-import', place: 'makes.csv', pass: 1, rows: 100, added: 90, changed: 2, left: 3, changes: 4, outweighed: 1, outcomes: []}
// No rows.
MERGE (table:ImportedTable {import: $import, place: $place, pass: $pass})
WITH table
WHERE coalesce(table.rows, 0) < $rows
SET table.rows = $rows,
  table.added = coalesce(table.added, 0) + $added,
  table.changed = coalesce(table.changed, 0) + $changed,
  table.left = coalesce(table.left, 0) + $left,
  table.changes = coalesce(table.changes, 0) + $changes,
  table.outweighed = coalesce(table.outweighed, 0) + $outweighed,
  table.outcomes = coalesce(table.outcomes, []) + $outcomes;

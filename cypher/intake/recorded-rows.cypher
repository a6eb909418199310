// How far has an import written its tables?
// :param {import: 'demo-import'}
// One row per table and pass: place, pass, rows, added, changed, left.
MATCH (table:ImportedTable {import: $import})
RETURN table.place AS place, table.pass AS pass, table.rows AS rows,
  table.added AS added, table.changed AS changed, table.left AS left
ORDER BY place, pass;

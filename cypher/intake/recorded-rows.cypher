// How far has an import written its tables?
// :param {import: 'demo-import'}
// One row per table and pass: place, pass, rows, added, changed, left, changes, outweighed, outcomes (of rows, packed).
MATCH (table:ImportedTable {import: $import})
RETURN table.place AS place, table.pass AS pass, table.rows AS rows,
  table.added AS added, table.changed AS changed, table.left AS left,
  coalesce(table.changes, 0) AS changes, coalesce(table.outweighed, 0) AS outweighed,
  coalesce(table.outcomes, []) AS outcomes
ORDER BY place, pass;

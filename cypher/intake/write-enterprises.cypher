// Writes enterprises 企业. A new one is a newcomer; a row about one that was merged is kept with its record.
// :param {rows: [{id: 'demo-1', properties: {name: '示例激光有限公司', employees: 120, fictional: true}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
OPTIONAL MATCH (merged:MergedEnterprise {id: row.id})
FOREACH (known IN CASE WHEN merged IS NULL THEN [] ELSE [merged] END | SET known += row.properties)
FOREACH (unmerged IN CASE WHEN merged IS NULL THEN [row] ELSE [] END |
  MERGE (enterprise:Enterprise {id: unmerged.id})
  ON CREATE SET enterprise:Newcomer
  SET enterprise += unmerged.properties)
RETURN count(row) AS rows;

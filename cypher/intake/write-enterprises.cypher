// Writes enterprises 企业. One that is new or called otherwise is a newcomer; a row about a merged one is kept with its record.
// :param {rows: [{id: 'demo-1', properties: {name: '示例激光有限公司', employees: 120, fictional: true}}]}
// One row: rows, how many were taken.
UNWIND $rows AS row
OPTIONAL MATCH (merged:MergedEnterprise {id: row.id})
FOREACH (known IN CASE WHEN merged IS NULL THEN [] ELSE [merged] END | SET known += row.properties)
FOREACH (unmerged IN CASE WHEN merged IS NULL THEN [row] ELSE [] END |
  MERGE (enterprise:Enterprise {id: unmerged.id})
  SET enterprise += unmerged.properties
  FOREACH (told IN [key IN keys(unmerged.properties) WHERE key IN ['name', 'aliases', 'uscc', 'address', 'foundedOn']] |
    SET enterprise:Newcomer))
RETURN count(row) AS rows;

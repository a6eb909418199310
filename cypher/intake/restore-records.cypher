// Writes records of another store, kept as JSON, into one that lacks them; those that it has stay as they are.
// :param {rows: [{label: 'Import', properties: {id: 'demo-import', phase: 'DONE', createdAt: '2026-03-01T08:00:00Z'}}]}
// No rows.
UNWIND $rows AS row
WITH row.label AS label, row.properties AS had
FOREACH (any IN CASE label WHEN 'Import' THEN [had] ELSE [] END |
  MERGE (import:Import {id: any.id})
  ON CREATE SET import = any, import.asked = null,
    import.createdAt = datetime(any.createdAt), import.heardAt = datetime(any.heardAt))
FOREACH (any IN CASE label WHEN 'ImportedTable' THEN [had] ELSE [] END |
  MERGE (table:ImportedTable {import: any.import, place: any.place, pass: any.pass})
  ON CREATE SET table = any)
FOREACH (any IN CASE label WHEN 'HeaderMapping' THEN [had] ELSE [] END |
  MERGE (mapping:HeaderMapping {name: any.name})
  ON CREATE SET mapping = any)
FOREACH (any IN CASE label WHEN 'SampleLoad' THEN [had] ELSE [] END |
  MERGE (load:SampleLoad {part: any.part})
  ON CREATE SET load = any, load.startedAt = datetime(any.startedAt));

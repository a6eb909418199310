// Writes records of another store into a new one.
// :param {rows: [{label: 'Import', properties: {id: 'demo-import', phase: 'DONE'}}]}
// No rows.
UNWIND $rows AS row
CREATE (kept:$(row.label))
SET kept = row.properties;

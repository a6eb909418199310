// Writes what is said of things, which a statement of the same transaction found.
// :param {rows: [{thing: '4:00000000-0000-0000-0000-000000000000:0', statements: ['{"values":{}}']}]}
// One row: things, how many there were.
UNWIND $rows AS row
MATCH (thing)
WHERE elementId(thing) = row.thing
SET thing.statements = row.statements
RETURN count(thing) AS things;

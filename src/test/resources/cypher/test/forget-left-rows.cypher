// Forget what an import has written of an enterprise, and that it has written anything.
// :param {import: 'demo-import', enterprise: 'e1'}
// No rows.
MATCH (enterprise:Enterprise {id: $enterprise})
DETACH DELETE enterprise
WITH count(*) AS forgotten
MATCH (table:ImportedTable {import: $import})
DELETE table

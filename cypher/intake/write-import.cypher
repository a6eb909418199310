// Writes an import's record.
// :param {id: 'demo-import', properties: {phase: 'CHECKING', name: 'data.zip'}}
// No rows.
MERGE (import:Import {id: $id})
ON CREATE SET import.createdAt = datetime()
SET import += $properties, import.heardAt = datetime();

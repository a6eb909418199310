// Marks that a part of the bundled data begins to load.
// :param {part: 'sample'}
// No rows.
MERGE (load:SampleLoad {part: $part})
ON CREATE SET load.startedAt = datetime();

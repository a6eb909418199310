// Marks that a part of the bundled data is loaded.
// :param {part: 'sample'}
// No rows.
MERGE (load:SampleLoad {part: $part})
SET load.finishedAt = datetime();

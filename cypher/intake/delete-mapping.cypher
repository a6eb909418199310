// Forgets a mapping of headers 表头对照.
// :param {name: '某区台账'}
// One row: deleted, 1 if there was one.
MATCH (mapping:HeaderMapping {name: $name})
DELETE mapping
RETURN count(mapping) AS deleted;

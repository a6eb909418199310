// Keeps a mapping of headers 表头对照 in place of one of the same name.
// :param {name: '某区台账', properties: {columnSheets: ['enterprises'], headers: ['公司全称'], columns: ['name'], tables: [], sheets: []}}
// One row: name.
MERGE (mapping:HeaderMapping {name: $name})
SET mapping += $properties
RETURN mapping.name AS name;

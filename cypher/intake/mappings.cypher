// Which mappings of headers 表头对照 are kept, or is the one of a name?
// :param {name: null}
// One row per mapping, by name: name, columnSheets, headers, columns, tables, sheets; each list in the order of its rules.
MATCH (mapping:HeaderMapping)
WHERE $name IS NULL OR mapping.name = $name
RETURN mapping.name AS name, mapping.columnSheets AS columnSheets, mapping.headers AS headers,
       mapping.columns AS columns, mapping.tables AS tables, mapping.sheets AS sheets
ORDER BY name;

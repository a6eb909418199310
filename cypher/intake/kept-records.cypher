// What outlives the store it is in: the records of imports, and mappings of headers.
// :param {}
// One row per record: label, properties.
MATCH (kept:Import|ImportedTable|HeaderMapping)
RETURN labels(kept)[0] AS label, properties(kept) AS properties;

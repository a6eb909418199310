// All nodes but those that record the schema and the imports.
// :param {}
// One row per node: labels, properties.
MATCH (node)
WHERE NOT node:SchemaVersion|Import|ImportedTable|ImportTurn
RETURN labels(node) AS labels, properties(node) AS properties;

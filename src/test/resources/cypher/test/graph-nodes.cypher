// All nodes but those that record the schema, the imports, and the state of the network.
// :param {}
// One row per node: labels, properties.
MATCH (node)
WHERE NOT node:SchemaVersion|Import|ImportedTable|ImportTurn|NetworkStamp
RETURN labels(node) AS labels, properties(node) AS properties;

// All nodes but those that record the schema.
// :param {}
// One row per node: labels, properties.
MATCH (node)
WHERE NOT node:SchemaVersion
RETURN labels(node) AS labels, properties(node) AS properties;

// Remove everything but the record of the schema.
// :param {}
// No rows.
MATCH (node)
WHERE NOT node:SchemaVersion
DETACH DELETE node

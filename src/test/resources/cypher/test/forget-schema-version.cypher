// Forget that a script was applied.
// :param {version: 900}
// No rows.
MATCH (script:SchemaVersion {version: $version})
DELETE script

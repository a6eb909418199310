// Which schema scripts have been applied, and with which content?
// :param {}
// One row per script, first applied first: version, name, checksum, appliedAt.
MATCH (script:SchemaVersion)
WHERE script.version > 0
RETURN script.version AS version, script.name AS name, script.checksum AS checksum, script.appliedAt AS appliedAt
ORDER BY version

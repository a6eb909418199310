// Record that a schema script has been applied.
// :param {version: 1, name: 'region_code', checksum: '0f343b0931126a20f133d67c2b018a3b'}
// No rows.
MERGE (script:SchemaVersion {version: $version})
  ON CREATE SET script.name = $name, script.checksum = $checksum, script.appliedAt = datetime()

// Every version of the schema is recorded once, also when two applications start at the same time.
// :param {}
// No rows.
CREATE CONSTRAINT schema_version IF NOT EXISTS FOR (script:SchemaVersion) REQUIRE script.version IS UNIQUE

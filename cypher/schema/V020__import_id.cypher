// Every import has one id.
// :param {}
// No rows.
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (import:Import) REQUIRE import.id IS UNIQUE;

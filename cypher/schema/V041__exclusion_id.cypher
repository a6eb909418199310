// Every exclusion 排除 has an id of its own.
// :param {}
// No rows.
CREATE CONSTRAINT exclusion_id IF NOT EXISTS FOR (exclusion:Exclusion) REQUIRE exclusion.id IS UNIQUE;

// Every source 来源 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE;

// Every region 区划 has one code.
// :param {}
// No rows.
CREATE CONSTRAINT region_code IF NOT EXISTS FOR (region:Region) REQUIRE region.code IS UNIQUE;

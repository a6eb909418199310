// Every alliance 联盟 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT alliance_id IF NOT EXISTS FOR (alliance:Alliance) REQUIRE alliance.id IS UNIQUE;

// An alliance 联盟 has one target 配套目标 a year.
// :param {}
// No rows.
CREATE CONSTRAINT supply_target IF NOT EXISTS
FOR (target:SupplyTarget) REQUIRE (target.alliance, target.year) IS UNIQUE;

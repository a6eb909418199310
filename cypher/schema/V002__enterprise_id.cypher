// Every enterprise 企业 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT enterprise_id IF NOT EXISTS FOR (enterprise:Enterprise) REQUIRE enterprise.id IS UNIQUE;

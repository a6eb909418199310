// Every merged enterprise 企业 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT merged_enterprise_id IF NOT EXISTS FOR (merged:MergedEnterprise) REQUIRE merged.id IS UNIQUE;

// Merged enterprises go on being found by their credit code 统一社会信用代码.
// :param {}
// No rows.
CREATE INDEX merged_enterprise_uscc IF NOT EXISTS FOR (merged:MergedEnterprise) ON (merged.uscc);

// Names and aliases 曾用名 are searched as Chinese text, in overlapping pairs of characters.
// :param {}
// No rows.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (named:Enterprise|Product|IndustryChain|Region) ON EACH [named.name, named.aliases]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};

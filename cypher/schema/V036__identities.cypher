// Enterprises are found by the tokens of their names when others are compared with them.
// :param {}
// No rows.
CREATE FULLTEXT INDEX identities IF NOT EXISTS
FOR (enterprise:Enterprise) ON EACH [enterprise.identityTokens]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};

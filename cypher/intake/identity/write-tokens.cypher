// Writes the tokens by which enterprises 企业 are found when others are compared with them.
// :param {rows: [{id: 'demo-1', tokens: 'c_示_例 s_shi_li'}]}
// One row: rows, how many were written.
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.id})
SET enterprise.identityTokens = row.tokens
RETURN count(row) AS rows;

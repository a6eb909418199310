// Enterprises with a name and what they are found by.
// :param {rows: [{id: 'e1', name: '示例', tokens: 'c_示_例'}]}
// One row: rows.
UNWIND $rows AS row
CREATE (:Enterprise {id: row.id, name: row.name, identityTokens: row.tokens})
RETURN count(row) AS rows;

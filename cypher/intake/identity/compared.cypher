// Marks enterprises 企业 as compared with others.
// :param {ids: ['demo-0001']}
// No rows.
UNWIND $ids AS id
MATCH (enterprise:Newcomer {id: id})
REMOVE enterprise:Newcomer;

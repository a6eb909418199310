// Removes members of alliances 联盟成员.
// :param {keys: [{alliance: 'x', enterprise: 'y'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (:Alliance {id: row.alliance})<-[fact:MEMBER_OF]-(:Enterprise {id: row.enterprise})
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

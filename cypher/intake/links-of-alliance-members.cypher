// Which members do these alliances have 联盟成员?
// :param {owners: ['demo-alliance-laser']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (alliance:Alliance {id: owner})<-[fact:MEMBER_OF]-(enterprise:Enterprise)
RETURN {alliance: alliance.id, enterprise: enterprise.id} AS keys, properties(fact) AS properties
ORDER BY alliance.id, enterprise.id;

// Which members do these alliances have 联盟成员: all, or those of which a source says something?
// :param {source: null, said: null, owners: ['demo-alliance-laser']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (alliance:Alliance {id: owner})<-[fact:MEMBER_OF]-(enterprise:Enterprise)
WHERE $source IS NULL
   OR fact.source = $source
   OR any(line IN fact.statements WHERE line STARTS WITH $said)
RETURN {alliance: alliance.id, enterprise: enterprise.id} AS keys, properties(fact) AS properties
ORDER BY alliance.id, enterprise.id;

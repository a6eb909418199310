// What is known of these members of alliances 联盟成员?
// :param {rows: [{index: 0, alliance: 'demo-alliance-laser', enterprise: 'demo-0001'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (alliance:Alliance {id: row.alliance})
MATCH (enterprise:Enterprise {id: row.enterprise})
MATCH (enterprise)-[fact:MEMBER_OF]->(alliance)
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

// What is known of these members of alliances 联盟成员?
// :param {rows: [{index: 0, alliance: 'demo-alliance-laser', enterprise: 'demo-0001'}]}
// One row per known one: index, properties, links (none).
UNWIND $rows AS row
MATCH (alliance:Alliance {id: row.alliance})
MATCH (enterprise:Enterprise {id: row.enterprise})
// Optional, so that both ends are looked up first: from one of them there may be very many links.
OPTIONAL MATCH (enterprise)-[fact:MEMBER_OF]->(alliance)
WITH row, fact
WHERE fact IS NOT NULL
RETURN row.index AS index, properties(fact) AS properties, {} AS links;

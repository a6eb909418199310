// Leaders 链主 named by the alliances 联盟 that guide a chain, among those enterprises of a choice that count.
// :param {enterprises: ['demo-0025', 'demo-0075'], chain: 'laser-equipment'}
// One row per enterprise and alliance: enterprise, alliance.
MATCH (enterprise:Enterprise)-[:MEMBER_OF {role: 'leader'}]->(alliance:Alliance)-[:GUIDES]->(:IndustryChain {id: $chain})
WHERE enterprise.id IN $enterprises AND NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed']
WITH enterprise, alliance
ORDER BY enterprise.id, alliance.id
RETURN enterprise.id AS enterprise, alliance.name AS alliance;

// Who belongs to an alliance 联盟 and counts?
// :param {alliance: 'demo-alliance-laser'}
// One row per member: enterprise, name, fictional, role.
MATCH (enterprise:Enterprise)-[member:MEMBER_OF]->(:Alliance {id: $alliance})
WHERE NOT coalesce(enterprise.status, 'operating') IN ['shell', 'closed']
RETURN enterprise.id AS enterprise, enterprise.name AS name, coalesce(enterprise.fictional, false) AS fictional, member.role AS role
ORDER BY enterprise;

// Which Party organisations 党组织 enterprises have, their own and joint ones, and how many Party members work there.
// :param {enterprises: ['demo-0025', 'demo-0054', 'demo-0113']}
// One row per known enterprise: enterprise, members, organisations.
MATCH (enterprise:Enterprise)
WHERE enterprise.id IN $enterprises
RETURN enterprise.id AS enterprise, enterprise.partyMembers AS members,
       COLLECT {
         MATCH (enterprise)<-[:FORMED_IN]-(organisation:PartyOrganisation)
         WITH DISTINCT organisation
         ORDER BY organisation.id
         RETURN {
           id: organisation.id,
           name: organisation.name,
           kind: organisation.kind,
           members: organisation.members,
           enterprises: COUNT { (organisation)-[:FORMED_IN]->(:Enterprise) }
         }
       } AS organisations
ORDER BY enterprise;

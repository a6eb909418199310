// Takes an enterprise out of a region, as somebody in Neo4j Browser may.
// :param {enterprise: 'e1', region: '20'}
// No rows.
MATCH (:Enterprise {id: $enterprise})-[located:LOCATED_IN]->(:Region {code: $region})
DELETE located

// All relationships with the keys of their ends.
// :param {}
// One row per relationship: from, type, to, properties.
MATCH (from)-[relationship]->(to)
RETURN coalesce(from.id, from.code) AS from, type(relationship) AS type, coalesce(to.id, to.code) AS to,
  properties(relationship) AS properties;

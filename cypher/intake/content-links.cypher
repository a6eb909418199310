// How the things in the graph are linked, besides suggestions of our own.
// :param {}
// One row per link: from, type, to, properties; from and to are labels and key.
MATCH (from)-[link]->(to)
WHERE NOT (type(link) = 'LIKELY_SAME' AND link.state = 'open')
RETURN [labels(from), coalesce(from.id, from.code)] AS from, type(link) AS type,
  [labels(to), coalesce(to.id, to.code)] AS to, properties(link) AS properties;

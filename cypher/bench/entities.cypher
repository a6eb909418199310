// How many nodes and relationships are there?
// :param {}
// One row: entities.
MATCH (thing)
WITH count(thing) AS nodes
OPTIONAL MATCH ()-[link]->()
WITH nodes, count(link) AS links
RETURN nodes + links AS entities;

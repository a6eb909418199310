// How many nodes and relationships are there?
// :param {}
// One row: entities.
MATCH (thing)
WITH count(thing) AS nodes
OPTIONAL MATCH ()-[link]->()
RETURN nodes + count(link) AS entities

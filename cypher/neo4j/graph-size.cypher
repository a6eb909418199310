// How much is in the graph, besides marks of our own?
// :param {besides: ['SchemaVersion', 'SampleLoad']}
// One row: nodes, relationships.
MATCH (node)
WHERE NONE(label IN labels(node) WHERE label IN $besides)
WITH count(node) AS nodes
MATCH ()-[relationship]->()
RETURN nodes, count(relationship) AS relationships

// How much is in the graph, besides marks and suggestions of our own?
// :param {besides: ['SchemaVersion', 'SampleLoad']}
// One row: nodes, relationships.
MATCH (node)
WHERE NONE(label IN labels(node) WHERE label IN $besides)
WITH count(node) AS nodes
OPTIONAL MATCH ()-[relationship]->()
WHERE NOT (type(relationship) = 'LIKELY_SAME' AND relationship.state = 'open')
RETURN nodes, count(relationship) AS relationships

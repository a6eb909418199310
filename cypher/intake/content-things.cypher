// Everything that is in the graph, besides marks and records of our own.
// :param {besides: ['SchemaVersion', 'SampleLoad']}
// One row per thing: labels, properties.
MATCH (thing)
WHERE NONE(label IN labels(thing) WHERE label IN $besides)
RETURN labels(thing) AS labels, properties(thing) AS properties;

// Everything that is in the graph, besides marks and records of our own, and what the names of products mean.
// :param {besides: ['SchemaVersion', 'SampleLoad']}
// One row per thing: labels, properties (null for those that are left out).
MATCH (thing)
WHERE NONE(label IN labels(thing) WHERE label IN $besides)
RETURN labels(thing) AS labels,
  CASE
    WHEN thing:Product
      THEN thing {.*, nameVector: null, nameVectorText: null, nameVectorModel: null, nameVectorAt: null}
    ELSE properties(thing)
  END AS properties;

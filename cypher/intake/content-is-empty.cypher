// Is there nothing in the graph, besides marks and records of our own?
// :param {besides: ['SchemaVersion', 'SampleLoad']}
// One row: empty.
RETURN NOT EXISTS {
  MATCH (thing)
  WHERE NONE(label IN labels(thing) WHERE label IN $besides)
} AS empty;

// Leave a mark in the graph.
// :param {}
// No rows.
CREATE (:Probe)

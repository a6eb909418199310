// How many marks are in the graph?
// :param {}
// One row: probes.
MATCH (probe:Probe)
RETURN count(probe) AS probes

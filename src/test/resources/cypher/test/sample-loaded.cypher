// Is the bundled data all there?
// :param {}
// One row: loaded.
MATCH (load:SampleLoad)
WHERE load.finishedAt IS NOT NULL
RETURN count(DISTINCT load.part) = 2 AS loaded;

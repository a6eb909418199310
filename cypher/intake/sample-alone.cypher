// What did the graph hold when the bundled data was loaded into an empty one?
// :param {}
// One row if it was: content.
MATCH (load:SampleLoad)
WHERE load.content IS NOT NULL
RETURN DISTINCT load.content AS content;

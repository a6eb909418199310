// Remembers what the graph held when the bundled data was loaded into an empty one.
// :param {content: '8000 things, 12000 links, 0f34'}
// No rows.
MATCH (load:SampleLoad)
SET load.content = $content;

// What are these sources 来源 called, and where can they be read?
// :param {sources: ['fictional']}
// One row per known one: id, name, url.
MATCH (source:Source)
WHERE source.id IN $sources
RETURN source.id AS id, source.name AS name, source.url AS url
ORDER BY id;

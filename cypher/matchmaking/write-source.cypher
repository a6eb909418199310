// Lets an event be a source 来源 that answers can name.
// :param {id: 'event-1', name: '示例对接会'}
// One row: written.
MERGE (source:Source {id: $id})
SET source.name = $name
RETURN count(source) AS written;

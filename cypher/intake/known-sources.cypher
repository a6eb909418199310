// What is known of these sources 来源?
// :param {rows: [{index: 0, id: 'division-codes'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (source:Source {id: row.id})
RETURN row.index AS index, properties(source) AS properties, {} AS links;

// What is known of these industry chains 产业链?
// :param {rows: [{index: 0, id: 'laser-equipment'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (chain:IndustryChain {id: row.id})
RETURN row.index AS index, properties(chain) AS properties, {} AS links;

// What is known of these regions 区划?
// :param {rows: [{index: 0, code: '370176'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (region:Region {code: row.code})
RETURN row.index AS index, properties(region) AS properties, {parent: [(region)-[:PART_OF]->(parent:Region) | parent.code]} AS links;

// What is known of these products 产品?
// :param {rows: [{index: 0, id: 'laser-chip'}]}
// One row per known one: index, properties (without its long vector), links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (product:Product {id: row.id})
RETURN row.index AS index, product {.*, nameVector: null} AS properties, {kindOf: [(product)-[:KIND_OF]->(general:Product) | general.id]} AS links;

// Puts products 产品 under the one they are a kind of, and no other.
// :param {rows: [{key: 'laser-chip', targets: ['chip'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (product:Product {id: row.key})
OPTIONAL MATCH (product)-[old:KIND_OF]->(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT product, row
UNWIND row.targets AS key
MATCH (target:Product {id: key})
MERGE (product)-[link:KIND_OF]->(target)
SET link += row.provenance
RETURN count(link) AS links;

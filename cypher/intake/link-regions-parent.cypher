// Puts regions 区划 into the larger one they are a part of, and no other.
// :param {rows: [{key: '370176', targets: ['370100'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (region:Region {code: row.key})
OPTIONAL MATCH (region)-[old:PART_OF]->(left)
WHERE NOT left.code IN row.targets
DELETE old
WITH DISTINCT region, row
UNWIND row.targets AS key
MATCH (target:Region {code: key})
MERGE (region)-[link:PART_OF]->(target)
SET link += row.provenance
RETURN count(link) AS links;

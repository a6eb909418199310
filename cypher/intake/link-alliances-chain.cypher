// Says which industry chain an alliance 联盟 guides.
// :param {rows: [{key: 'laser-alliance', targets: ['laser-equipment'], provenance: {source: 'division-codes'}}]}
// One row: links, how many there are now.
UNWIND $rows AS row
MATCH (alliance:Alliance {id: row.key})
OPTIONAL MATCH (alliance)-[old:GUIDES]->(left)
WHERE NOT left.id IN row.targets
DELETE old
WITH DISTINCT alliance, row
UNWIND row.targets AS key
MATCH (target:IndustryChain {id: key})
MERGE (alliance)-[link:GUIDES]->(target)
SET link += row.provenance
RETURN count(link) AS links;

// What do these enterprises buy 采购需求: all, or those of which a source says something?
// :param {source: null, said: null, owners: ['demo-0001']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (enterprise:Enterprise {id: owner})-[fact:BUYS]->(product:Product)
WHERE $source IS NULL
   OR fact.source = $source
   OR any(line IN fact.statements WHERE line STARTS WITH $said)
RETURN {enterprise: enterprise.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY enterprise.id, product.id;

// Whom do these enterprises supply 供应关系: all, or those of which a source says something?
// :param {source: null, said: null, owners: ['demo-0001']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (supplier:Enterprise {id: owner})-[fact:SUPPLIES]->(customer:Enterprise)
WHERE $source IS NULL
   OR fact.source = $source
   OR any(line IN fact.statements WHERE line STARTS WITH $said)
RETURN {supplier: supplier.id, customer: customer.id, product: nullIf(fact.productId, '')} AS keys, properties(fact) AS properties
ORDER BY supplier.id, customer.id, fact.productId;

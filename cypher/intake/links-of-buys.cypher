// What do these enterprises buy 采购需求?
// :param {owners: ['demo-0001']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (enterprise:Enterprise {id: owner})-[fact:BUYS]->(product:Product)
RETURN {enterprise: enterprise.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY enterprise.id, product.id;

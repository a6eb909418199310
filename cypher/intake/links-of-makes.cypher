// What do these enterprises make 产品生产?
// :param {owners: ['demo-0001']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (enterprise:Enterprise {id: owner})-[fact:MAKES]->(product:Product)
RETURN {enterprise: enterprise.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY enterprise.id, product.id;

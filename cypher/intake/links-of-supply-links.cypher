// Whom do these enterprises supply 供应关系?
// :param {owners: ['demo-0001']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (supplier:Enterprise {id: owner})-[fact:SUPPLIES]->(customer:Enterprise)
RETURN {supplier: supplier.id, customer: customer.id, product: nullIf(fact.productId, '')} AS keys, properties(fact) AS properties
ORDER BY supplier.id, customer.id, fact.productId;

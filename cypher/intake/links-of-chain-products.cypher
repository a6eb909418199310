// Which segments 环节 do these chains have?
// :param {owners: ['laser-equipment']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (chain:IndustryChain {id: owner})-[fact:INCLUDES]->(product:Product)
RETURN {chain: chain.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY chain.id, product.id;

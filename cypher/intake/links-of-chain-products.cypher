// Which segments 环节 do these chains have: all, or those of which a source says something?
// :param {source: null, said: null, owners: ['laser-equipment']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (chain:IndustryChain {id: owner})-[fact:INCLUDES]->(product:Product)
WHERE $source IS NULL
   OR fact.source = $source
   OR any(line IN fact.statements WHERE line STARTS WITH $said)
RETURN {chain: chain.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY chain.id, product.id;

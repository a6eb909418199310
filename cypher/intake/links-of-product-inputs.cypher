// What do these products go into 上下游: all, or those of which a source says something?
// :param {source: null, said: null, owners: ['laser-chip']}
// One row per link: keys, properties.
UNWIND $owners AS owner
MATCH (input:Product {id: owner})-[fact:INPUT_TO]->(product:Product)
WHERE $source IS NULL
   OR fact.source = $source
   OR any(line IN fact.statements WHERE line STARTS WITH $said)
RETURN {input: input.id, product: product.id} AS keys, properties(fact) AS properties
ORDER BY input.id, product.id;

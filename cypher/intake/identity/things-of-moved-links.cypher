// What do demands, resources and Party organisations 党组织 say of which several spoke, and whose enterprise 企业 was merged?
// :param {absorbed: 'demo-2'}
// One row per thing: thing (its element id), kept, names (ids merged), isShared (whether both had it), statements.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[:MERGED_INTO]->(kept)
MATCH (absorbed)-[had:HAD]->(thing:DemandItem|ResourceItem|PartyOrganisation)
WHERE had.mergedHow IN ['moved', 'folded'] AND thing.statements IS NOT NULL
  AND EXISTS { (kept)-[:ASKS_FOR|OFFERS|FORMED_IN]-(thing) }
RETURN elementId(thing) AS thing, kept.id AS kept, [(absorbed)<-[:MERGED_INTO*0..]-(name) | name.id] AS names,
  had.mergedHow = 'folded' AS isShared, thing.statements AS statements
ORDER BY thing;

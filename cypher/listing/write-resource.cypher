// Writes a line of the resources 资源清单 unless somebody changed it meanwhile, and what was done into its history.
// :param {id: 'no-such', before: {id: 'no-such'}, properties: {state: 'draft', version: 1}, enterprise: 'demo-0025', product: null, provenance: {}, step: {id: 'resource~no-such~1', subject: 'resource~no-such'}}
// One row: version; none where somebody changed it.
MERGE (item:ResourceItem {id: $id})
// Locked before it is read, so that it is what the last transaction left.
SET item.locked = true
REMOVE item.locked
WITH item
WHERE properties(item) = $before
SET item += $properties
CREATE (step:ListingStep)
SET step = $step
WITH item
CALL (item) {
  MATCH (target:Enterprise {id: $enterprise})
  OPTIONAL MATCH (item)<-[old:OFFERS]-(left)
  WHERE left <> target
  DELETE old
  WITH DISTINCT item, target
  MERGE (item)<-[link:OFFERS]-(target)
  SET link += $provenance
}
CALL (item) {
  MATCH (target:Product {id: $product})
  OPTIONAL MATCH (item)-[old:CONCERNS]->(left)
  WHERE left <> target
  DELETE old
  WITH DISTINCT item, target
  MERGE (item)-[link:CONCERNS]->(target)
  SET link += $provenance
}
RETURN item.version AS version;

// Which demands 需求清单 and resources 资源清单 have these enterprises, about these products or about none?
// :param {enterprises: ['demo-0025'], products: ['laser-cutting-cnc']}
// One row per item: key, isDemand.
UNWIND $enterprises AS id
MATCH (:Enterprise {id: id})-[:ASKS_FOR|OFFERS]->(item:DemandItem|ResourceItem)
WHERE NOT EXISTS { (item)-[:CONCERNS]->(:Product) }
   OR EXISTS {
     MATCH (item)-[:CONCERNS]->(product:Product)
     WHERE product.id IN $products
   }
RETURN DISTINCT item.id AS key, item:DemandItem AS isDemand
ORDER BY key;

// What is known of these resources 资源清单?
// :param {rows: [{index: 0, id: 'demo-resource-01'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (resourceItem:ResourceItem {id: row.id})
RETURN row.index AS index, properties(resourceItem) AS properties, {
  enterprise: [(resourceItem)<-[:OFFERS]-(enterprise:Enterprise) | enterprise.id],
  product: [(resourceItem)-[:CONCERNS]->(product:Product) | product.id]
} AS links;

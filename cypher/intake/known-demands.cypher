// What is known of these demands 需求清单?
// :param {rows: [{index: 0, id: 'demo-demand-01'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (demandItem:DemandItem {id: row.id})
RETURN row.index AS index, properties(demandItem) AS properties, {
  enterprise: [(demandItem)<-[:ASKS_FOR]-(enterprise:Enterprise) | enterprise.id],
  product: [(demandItem)-[:CONCERNS]->(product:Product) | product.id]
} AS links;

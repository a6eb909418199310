// Which contracts 合同 come from an event? Ids of merged records mean the enterprises that stay.
// :param {event: 'event-1'}
// One row per contract: contract, its properties; supplierId, supplierName, customerId, customerName, productName.
MATCH (contract:Contract)-[:SIGNED_AT]->(:MatchmakingEvent {id: $event})
CALL (contract) {
  OPTIONAL MATCH (:MergedEnterprise {id: contract.supplier})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH contract, kept LIMIT 1
  OPTIONAL MATCH (enterprise:Enterprise {id: coalesce(kept.id, contract.supplier)})
  RETURN coalesce(enterprise.id, contract.supplier) AS supplierId, enterprise.name AS supplierName
}
CALL (contract) {
  OPTIONAL MATCH (:MergedEnterprise {id: contract.customer})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH contract, kept LIMIT 1
  OPTIONAL MATCH (enterprise:Enterprise {id: coalesce(kept.id, contract.customer)})
  RETURN coalesce(enterprise.id, contract.customer) AS customerId, enterprise.name AS customerName
}
OPTIONAL MATCH (product:Product {id: contract.product})
RETURN properties(contract) AS contract, supplierId, supplierName, customerId, customerName, product.name AS productName
ORDER BY contract.first, contract.second;

// What belongs to a chain in a region: its products and their classes, the places, the local enterprises, their alliances?
// :param {chain: 'laser-equipment', region: '370176'}
// One row: products, regions, enterprises, alliances, partyOrganisations (their keys).
MATCH (chain:IndustryChain {id: $chain})
MATCH (region:Region {code: $region})
CALL (chain) {
  MATCH (chain)-[:INCLUDES]->(segment:Product)
  MATCH (kind:Product)-[:KIND_OF*0..8]->(segment)
  WITH DISTINCT kind
  MATCH (kind)-[:KIND_OF*0..8]->(product:Product)
  RETURN collect(DISTINCT product.id) AS products
}
CALL (region) {
  MATCH (place:Region)-[:PART_OF*0..6]->(region)
  RETURN collect(DISTINCT place.code) AS below
}
CALL (region) {
  MATCH (region)-[:PART_OF*1..6]->(above:Region)
  RETURN collect(DISTINCT above.code) AS above
}
CALL (below, products) {
  UNWIND below AS code
  MATCH (:Region {code: code})<-[:LOCATED_IN]-(enterprise:Enterprise)
  WHERE EXISTS {
    MATCH (enterprise)-[:MAKES|BUYS]->(product:Product)
    WHERE product.id IN products
  }
  RETURN collect(DISTINCT enterprise.id) AS enterprises
}
CALL (chain, below) {
  MATCH (chain)<-[:GUIDES]-(alliance:Alliance)
  WHERE NOT EXISTS { (alliance)-[:LOCATED_IN]->(:Region) }
     OR EXISTS {
       MATCH (alliance)-[:LOCATED_IN]->(place:Region)
       WHERE place.code IN below
     }
  RETURN collect(DISTINCT alliance.id) AS alliances
}
CALL (enterprises) {
  UNWIND enterprises AS id
  MATCH (:Enterprise {id: id})<-[:FORMED_IN]-(:PartyOrganisation)-[:UNDER*0..6]->(organisation:PartyOrganisation)
  RETURN collect(DISTINCT organisation.id) AS partyOrganisations
}
RETURN products, below + above AS regions, enterprises, alliances, partyOrganisations;

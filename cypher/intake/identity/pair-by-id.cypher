// What is known of one pair of enterprises 企业 that are likely the same?
// :param {id: 'pair-1'}
// One row or none: id, state, likeness, reasons, one, other.
MATCH (one)-[pair:LIKELY_SAME {id: $id}]->(other)
RETURN pair.id AS id, pair.state AS state, pair.likeness AS likeness, pair.reasons AS reasons,
  one {
    .id, .name, .aliases, .uscc, .address, .foundedOn, .status, .employees, .registeredCapital, .revenue, .fictional,
    region: head(COLLECT { MATCH (one)-[:LOCATED_IN]->(region:Region) RETURN region.name ORDER BY region.code }),
    links: COUNT { (one)-[:MAKES|BUYS|SUPPLIES|MEMBER_OF|FORMED_IN|ASKS_FOR|OFFERS]-() }
  } AS one,
  other {
    .id, .name, .aliases, .uscc, .address, .foundedOn, .status, .employees, .registeredCapital, .revenue, .fictional,
    region: head(COLLECT { MATCH (other)-[:LOCATED_IN]->(region:Region) RETURN region.name ORDER BY region.code }),
    links: COUNT { (other)-[:MAKES|BUYS|SUPPLIES|MEMBER_OF|FORMED_IN|ASKS_FOR|OFFERS]-() }
  } AS other;

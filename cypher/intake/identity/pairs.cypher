// Which pairs of enterprises 企业 are likely the same, or were decided about?
// :param {state: 'open', skip: 0, limit: 20}
// One row per pair, the likest first: id, state, likeness, reasons, one, other.
MATCH (one)-[pair:LIKELY_SAME {state: $state}]->(other)
WHERE $state <> 'open' OR one:Enterprise AND other:Enterprise
WITH one, pair, other
ORDER BY pair.likeness DESC, pair.id
SKIP $skip
LIMIT $limit
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
  } AS other
ORDER BY likeness DESC, id;

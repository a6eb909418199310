// How far is an alliance 联盟 with its target 配套目标 of a year?
// :param {alliance: 'demo-alliance-laser', year: 2026}
// One row if there is such an alliance: name, amount, elsewhere, signed, contracts.
MATCH (alliance:Alliance {id: $alliance})
OPTIONAL MATCH (target:SupplyTarget {alliance: alliance.id, year: $year})
CALL (alliance) {
  MATCH (event:MatchmakingEvent {alliance: alliance.id})<-[:SIGNED_AT]-(contract:Contract)
  WHERE contract.signedOn.year = $year
  RETURN sum(contract.amount) AS signed, count(contract) AS contracts
}
RETURN coalesce(alliance.name, alliance.id) AS name, target.amount AS amount, target.elsewhere AS elsewhere, signed, contracts;

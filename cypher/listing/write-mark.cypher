// Pins or forbids a pair, or says that one side does not want it; said again, it says the new thing.
// :param {mark: {id: 'no-such', demand: 'demo-demand-01', resource: null, enterprise: 'demo-0161', kind: 'pin', by: '', note: '', since: date('2026-11-30')}}
// One row: id.
MERGE (mark:PairMark {id: $mark.id})
SET mark.demand = $mark.demand, mark.resource = $mark.resource, mark.enterprise = $mark.enterprise,
  mark.kind = $mark.kind, mark.by = $mark.by, mark.note = $mark.note, mark.since = $mark.since
RETURN mark.id AS id;

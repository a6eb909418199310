// Leaves an enterprise out of suggestions from now on, or says anew why.
// :param {exclusion: {id: 'in-pipeline~demo-0001', enterprise: 'demo-0001', kind: 'in-pipeline', note: '示例：已在跟进'}, since: date('2026-01-31')}
// One row: since, the day from which it holds.
MERGE (exclusion:Exclusion {id: $exclusion.id})
ON CREATE SET exclusion.since = $since
SET exclusion.enterprise = $exclusion.enterprise, exclusion.kind = $exclusion.kind,
    exclusion.toward = $exclusion.toward, exclusion.note = $exclusion.note
RETURN exclusion.since AS since;

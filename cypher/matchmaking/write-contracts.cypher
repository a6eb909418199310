// Writes contracts 合同 that come from an event.
// :param {event: 'event-1', rows: [{first: 1, second: 2, properties: {amount: 5000000.0, signedOn: date('2026-06-01')}}]}
// One row: rows, how many were written.
MATCH (event:MatchmakingEvent {id: $event})
UNWIND $rows AS row
MERGE (contract:Contract {event: $event, first: row.first, second: row.second})
MERGE (contract)-[:SIGNED_AT]->(event)
SET contract += row.properties
RETURN count(row) AS rows;

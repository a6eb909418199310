// Writes meetings, their places and what came of them.
// :param {event: 'event-1', rows: [{first: 1, second: 2, properties: {slot: 3, table: 1, fixed: false}}]}
// One row: rows, how many were written.
MATCH (event:MatchmakingEvent {id: $event})
UNWIND $rows AS row
MERGE (meeting:Meeting {event: $event, first: row.first, second: row.second})
MERGE (meeting)-[:PLANNED_FOR]->(event)
SET meeting += row.properties
RETURN count(row) AS rows;

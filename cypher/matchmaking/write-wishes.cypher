// Writes who wants to meet whom.
// :param {event: 'event-1', rows: [{from: 1, to: 2, properties: {kind: 'must-meet', origin: 'participant'}}]}
// One row: rows, how many were written.
UNWIND $rows AS row
MATCH (participant:Participant {event: $event, number: row.from})
MATCH (other:Participant {event: $event, number: row.to})
MERGE (participant)-[wish:WISHES]->(other)
SET wish = row.properties
RETURN count(row) AS rows;

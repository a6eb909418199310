// Invites enterprises to an event, or writes what became of invitations.
// :param {event: 'event-1', rows: [{number: 1, properties: {enterprise: 'demo-0001', role: 'demand', rsvp: 'invited', absences: [3], part: 'any', most: 3, note: null}}]}
// One row: rows, how many were written.
MATCH (event:MatchmakingEvent {id: $event})
UNWIND $rows AS row
MERGE (participant:Participant {event: $event, number: row.number})
// It keeps the id that it was invited by, also when that record is merged into another one.
ON CREATE SET participant.enterprise = row.properties.enterprise
MERGE (participant)-[:INVITED_TO]->(event)
SET participant.role = row.properties.role, participant.rsvp = row.properties.rsvp,
    participant.absences = row.properties.absences, participant.part = row.properties.part,
    participant.most = row.properties.most, participant.note = row.properties.note
RETURN count(row) AS rows;

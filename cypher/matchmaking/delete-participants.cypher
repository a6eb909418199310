// Takes invitations back.
// :param {event: 'event-1', rows: [{number: 7}]}
// One row: removed.
UNWIND $rows AS row
MATCH (participant:Participant {event: $event, number: row.number})
DETACH DELETE participant
RETURN count(*) AS removed;

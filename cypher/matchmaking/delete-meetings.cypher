// Takes meetings out of an event.
// :param {event: 'event-1', rows: [{first: 1, second: 2}]}
// One row: removed.
UNWIND $rows AS row
MATCH (meeting:Meeting {event: $event, first: row.first, second: row.second})
DETACH DELETE meeting
RETURN count(*) AS removed;

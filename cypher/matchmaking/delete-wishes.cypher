// Takes wishes back.
// :param {event: 'event-1', rows: [{from: 1, to: 2}]}
// One row: removed.
UNWIND $rows AS row
MATCH (:Participant {event: $event, number: row.from})-[wish:WISHES]->(:Participant {event: $event, number: row.to})
DELETE wish
RETURN count(*) AS removed;

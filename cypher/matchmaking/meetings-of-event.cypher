// Who meets whom at an event, when, at which table, and what came of it?
// :param {event: 'event-1'}
// One row per meeting: meeting, its properties; by first, then second.
MATCH (meeting:Meeting)-[:PLANNED_FOR]->(:MatchmakingEvent {id: $event})
RETURN properties(meeting) AS meeting
ORDER BY meeting.first, meeting.second;

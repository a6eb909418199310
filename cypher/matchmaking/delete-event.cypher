// Removes a matchmaking event 对接会 with its invitations and its timetable.
// :param {event: 'no-such'}
// One row: removed, 1 or 0.
MATCH (event:MatchmakingEvent {id: $event})
OPTIONAL MATCH (part:Participant|Meeting {event: event.id})
DETACH DELETE part
WITH DISTINCT event
DETACH DELETE event
RETURN count(*) AS removed;

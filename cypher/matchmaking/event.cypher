// What is decided of a matchmaking event 对接会?
// :param {event: 'event-1'}
// One row if there is such an event: event, its properties.
MATCH (event:MatchmakingEvent {id: $event})
RETURN properties(event) AS event;

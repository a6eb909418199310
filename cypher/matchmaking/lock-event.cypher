// Keeps others from changing an event until the transaction ends.
// :param {event: 'event-1'}
// One row if there is such an event: turn, how often it was changed.
MATCH (event:MatchmakingEvent {id: $event})
SET event.turn = coalesce(event.turn, 0) + 1
RETURN event.turn AS turn;

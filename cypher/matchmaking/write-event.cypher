// Writes what is decided of a matchmaking event 对接会.
// :param {event: 'event-1', properties: {name: '示例对接会', kind: 'bank-enterprise', state: 'draft'}}
// One row: version.
MERGE (event:MatchmakingEvent {id: $event})
SET event += $properties
RETURN event.version AS version;

// Who wants to meet whom at an event, and who says so?
// :param {event: 'event-1'}
// One row per wish: from, to, kind, origin, about, why.
MATCH (participant:Participant)-[:INVITED_TO]->(:MatchmakingEvent {id: $event})
MATCH (participant)-[wish:WISHES]->(other:Participant)
RETURN participant.number AS from, other.number AS to, wish.kind AS kind, wish.origin AS origin,
       wish.about AS about, wish.why AS why
ORDER BY from, to;

// Who has a link to answer with?
// :param {event: 'event-1'}
// One row per participant: number.
MATCH (participant:Participant)-[:INVITED_TO]->(:MatchmakingEvent {id: $event})
WHERE participant.tokenHash IS NOT NULL
RETURN participant.number AS number
ORDER BY number;

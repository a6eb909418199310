// Whose link is it? Only the fingerprint of a link is kept.
// :param {hash: 'no-such'}
// One row if there is one: event, number.
MATCH (participant:Participant {tokenHash: $hash})-[:INVITED_TO]->(event:MatchmakingEvent)
RETURN event.id AS event, participant.number AS number;

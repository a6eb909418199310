// Gives a participant a new link, of which the fingerprint is kept; the old one leads nowhere any more.
// :param {event: 'event-1', number: 1, hash: 'no-such'}
// One row: written, 1 or 0.
OPTIONAL MATCH (participant:Participant {event: $event, number: $number})
SET participant.tokenHash = $hash
RETURN count(participant) AS written;

// Every participant of an event has a number of its own there.
// :param {}
// No rows.
CREATE CONSTRAINT participant_number IF NOT EXISTS
FOR (participant:Participant) REQUIRE (participant.event, participant.number) IS UNIQUE;

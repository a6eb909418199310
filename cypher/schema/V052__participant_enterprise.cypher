// An enterprise is invited to an event once.
// :param {}
// No rows.
CREATE CONSTRAINT participant_enterprise IF NOT EXISTS
FOR (participant:Participant) REQUIRE (participant.event, participant.enterprise) IS UNIQUE;

// The link of a participant is its own, and is found by its fingerprint.
// :param {}
// No rows.
CREATE CONSTRAINT participant_token IF NOT EXISTS
FOR (participant:Participant) REQUIRE participant.tokenHash IS UNIQUE;

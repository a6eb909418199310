// Two participants meet once at an event.
// :param {}
// No rows.
CREATE CONSTRAINT meeting_pair IF NOT EXISTS
FOR (meeting:Meeting) REQUIRE (meeting.event, meeting.first, meeting.second) IS UNIQUE;

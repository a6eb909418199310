// Every matchmaking event 对接会 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT matchmaking_event_id IF NOT EXISTS FOR (event:MatchmakingEvent) REQUIRE event.id IS UNIQUE;

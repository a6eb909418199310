// There is one turn to write.
// :param {}
// No rows.
CREATE CONSTRAINT import_turn IF NOT EXISTS FOR (turn:ImportTurn) REQUIRE turn.id IS UNIQUE;

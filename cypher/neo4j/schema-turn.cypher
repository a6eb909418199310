// Take turns in applying the schema: whoever has written version 0 lets others wait until its transaction ends.
// :param {}
// No rows.
MERGE (turn:SchemaVersion {version: 0})
  ON CREATE SET turn.name = 'turn', turn.checksum = ''
SET turn.appliedAt = datetime()

// The stamp of the network is one.
// :param {}
// No rows.
CREATE CONSTRAINT network_stamp_id IF NOT EXISTS
FOR (stamp:NetworkStamp) REQUIRE stamp.id IS UNIQUE;

// Says that the network is another one from now on.
// :param {}
// No rows.
MERGE (stamp:NetworkStamp {id: 'network'})
SET stamp.value = randomUUID();

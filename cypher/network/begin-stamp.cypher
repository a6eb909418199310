// Gives the network a stamp if it has none.
// :param {}
// No rows.
MERGE (stamp:NetworkStamp {id: 'network'})
ON CREATE SET stamp.value = randomUUID();

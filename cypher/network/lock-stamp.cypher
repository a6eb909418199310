// Keeps everybody from changing the network until the transaction ends; nothing is written.
// :param {}
// No rows.
MATCH (stamp:NetworkStamp {id: 'network'})
SET stamp.locked = true
REMOVE stamp.locked;

// Says that the network is another one from now on, and which one it was before.
// :param {value: 'a-value-never-used-before'}
// One row: before; empty the first time.
MERGE (stamp:NetworkStamp {id: 'network'})
// Locked before it is read, so that it is the value of the last transaction.
SET stamp.locked = true
WITH stamp, coalesce(stamp.value, '') AS before
SET stamp.value = $value
REMOVE stamp.locked
RETURN before;

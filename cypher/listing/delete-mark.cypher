// Takes back that a pair is pinned, forbidden or not wanted.
// :param {id: 'no-such'}
// One row: removed, 1 or 0.
OPTIONAL MATCH (mark:PairMark {id: $id})
DELETE mark
RETURN count(mark) AS removed;

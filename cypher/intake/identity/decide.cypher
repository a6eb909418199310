// Remembers what somebody decided about a pair of enterprises 企业 that was still open.
// :param {id: 'pair-1', state: 'rejected', at: datetime()}
// One row or none: id.
MATCH ()-[pair:LIKELY_SAME {id: $id}]->()
SET pair.id = pair.id
WITH pair
WHERE pair.state = 'open'
SET pair.state = $state, pair.decidedAt = $at
RETURN pair.id AS id;

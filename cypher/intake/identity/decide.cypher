// Remembers what somebody decided about a pair of enterprises 企业.
// :param {id: 'pair-1', state: 'rejected', at: datetime()}
// One row or none: id.
MATCH ()-[pair:LIKELY_SAME {id: $id}]->()
SET pair.state = $state, pair.decidedAt = $at
RETURN pair.id AS id;

// Remembers that two records are two enterprises 企业, whether they were in the queue or not.
// :param {id: 'pair-1', one: 'demo-1', other: 'demo-2', at: datetime()}
// One row: id.
MATCH (one:Enterprise {id: $one})
MATCH (other:Enterprise {id: $other})
MERGE (one)-[pair:LIKELY_SAME]->(other)
ON CREATE SET pair.id = $id, pair.likeness = 1.0, pair.reasons = [], pair.at = $at
SET pair.state = 'rejected', pair.decidedAt = $at
RETURN pair.id AS id;

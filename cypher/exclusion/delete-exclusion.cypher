// Lets suggestions name an enterprise again.
// :param {id: 'no-such'}
// One row: removed, 1 or 0.
OPTIONAL MATCH (exclusion:Exclusion {id: $id})
DELETE exclusion
RETURN count(exclusion) AS removed;

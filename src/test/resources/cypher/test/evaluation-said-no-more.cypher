// Forgets the enterprise of which several voices speak.
// :param {}
// One row: forgotten.
MATCH (one)
WHERE one.id STARTS WITH 'said-'
DETACH DELETE one
RETURN count(*) AS forgotten;

// Industry chains 产业链 that are curated.
// :param {}
// One row per chain, by id: id, name, description.
MATCH (chain:IndustryChain)
RETURN chain.id AS id, chain.name AS name, chain.description AS description
ORDER BY id;

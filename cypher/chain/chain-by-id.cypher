// Industry chain 产业链 by its id.
// :param {chain: 'laser-equipment'}
// At most one row: id, name, description.
MATCH (chain:IndustryChain {id: $chain})
RETURN chain.id AS id, chain.name AS name, chain.description AS description;

// Keeps others from changing the projects 项目 of a demand 需求 until the transaction ends.
// :param {demand: 'demo-demand-01'}
// One row if there is such a demand: demand.
MATCH (demand:DemandItem {id: $demand})
SET demand.locked = true
REMOVE demand.locked
RETURN demand.id AS demand;

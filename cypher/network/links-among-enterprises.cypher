// Supply links 供应关系 among enterprises of a choice, whatever they carry.
// :param {enterprises: ['demo-0025', 'demo-0047', 'demo-0075']}
// One row per pair, by supplier and customer: supplier, customer.
MATCH (supplier:Enterprise)-[:SUPPLIES]->(customer:Enterprise)
WHERE supplier.id IN $enterprises AND customer.id IN $enterprises
RETURN DISTINCT supplier.id AS supplier, customer.id AS customer
ORDER BY supplier, customer;

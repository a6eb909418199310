// Supply links 供应关系 among those enterprises of a choice that count, whatever they carry.
// :param {enterprises: ['demo-0025', 'demo-0047', 'demo-0075']}
// One row per pair, by supplier and customer: supplier, customer.
MATCH (supplier:Enterprise)-[:SUPPLIES]->(customer:Enterprise)
WHERE supplier.id IN $enterprises AND customer.id IN $enterprises
  AND NOT coalesce(supplier.status, 'operating') IN ['shell', 'closed']
  AND NOT coalesce(customer.status, 'operating') IN ['shell', 'closed']
RETURN DISTINCT supplier.id AS supplier, customer.id AS customer
ORDER BY supplier, customer;

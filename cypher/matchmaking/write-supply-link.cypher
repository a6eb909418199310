// Writes what is said of a supply link 供应关系 of which a contract speaks.
// :param {supplier: 'demo-0001', customer: 'demo-0002', product: 'laser-chip', properties: {amount: 500000.0}}
// One row: written.
MATCH (supplier:Enterprise {id: $supplier})
MATCH (customer:Enterprise {id: $customer})
MERGE (supplier)-[link:SUPPLIES {productId: $product}]->(customer)
SET link += $properties
RETURN count(link) AS written;

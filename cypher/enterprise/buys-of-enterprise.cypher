// What does an enterprise buy 采购需求?
// :param {enterprise: 'demo-0002', most: 50}
// Up to so many rows, the largest amount first: id, name, properties, total (how many there are in all).
MATCH (enterprise:Enterprise {id: $enterprise})-[fact:BUYS]->(product:Product)
RETURN product.id AS id, product.name AS name, properties(fact) AS properties,
       COUNT { (enterprise)-[:BUYS]->(:Product) } AS total
ORDER BY coalesce(fact.amount, -1.0) DESC, id
LIMIT $most;

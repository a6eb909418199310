// Who supplies an enterprise 供应关系, and with what?
// :param {enterprise: 'demo-0002', most: 50}
// Up to so many rows, the largest amount first: id, name, product, productName, properties, total (how many there are in all).
MATCH (enterprise:Enterprise {id: $enterprise})<-[fact:SUPPLIES]-(other:Enterprise)
WITH enterprise, fact, other
ORDER BY coalesce(fact.amount, -1.0) DESC, other.id, fact.productId
LIMIT $most
OPTIONAL MATCH (product:Product {id: fact.productId})
RETURN other.id AS id, other.name AS name, product.id AS product, product.name AS productName,
       properties(fact) AS properties, COUNT { (enterprise)<-[:SUPPLIES]-(:Enterprise) } AS total
ORDER BY coalesce(fact.amount, -1.0) DESC, id, product;

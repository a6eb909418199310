// What does an enterprise make 产品生产?
// :param {enterprise: 'demo-0002', most: 50}
// Up to so many rows, the largest share of revenue first: id, name, properties, total (how many there are in all).
MATCH (enterprise:Enterprise {id: $enterprise})-[fact:MAKES]->(product:Product)
RETURN product.id AS id, product.name AS name, properties(fact) AS properties,
       COUNT { (enterprise)-[:MAKES]->(:Product) } AS total
ORDER BY coalesce(fact.share, -1.0) DESC, id
LIMIT $most;

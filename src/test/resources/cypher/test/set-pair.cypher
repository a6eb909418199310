// Lets one of two enterprises make a product and gives both the same revenue.
// :param {maker: 'a0', other: 'b0', product: 'laser', number: 1}
// No rows.
MATCH (maker:Enterprise {id: $maker}), (other:Enterprise {id: $other}), (product:Product {id: $product})
OPTIONAL MATCH (other)-[made:MAKES]->(product)
DELETE made
MERGE (maker)-[:MAKES]->(product)
SET maker.revenue = toFloat($number), other.revenue = toFloat($number);

// Kinds 下位产品 of a product, and of what it is a kind 上位产品.
// :param {product: 'fiber-bragg-grating'}
// One row: kinds, generals.
RETURN COLLECT { MATCH (:Product {id: $product})<-[:KIND_OF*0..8]-(kind:Product) RETURN DISTINCT kind.id } AS kinds,
       COLLECT { MATCH (:Product {id: $product})-[:KIND_OF*0..8]->(general:Product) RETURN DISTINCT general.id } AS generals;

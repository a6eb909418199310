// Which product 产品 means somebody who writes an id or a name?
// :param {text: 'fiber-laser'}
// One row per product, by id first: id.
OPTIONAL MATCH (byId:Product {id: $text})
OPTIONAL MATCH (byName:Product {name: $text})
WITH [one IN collect(DISTINCT byId) + collect(DISTINCT byName) | one.id] AS ids
UNWIND ids AS id
RETURN DISTINCT id;

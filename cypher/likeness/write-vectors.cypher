// Writes what the names of products 产品 mean, with the text and the model that it was made from, and when.
// :param {model: 'bge-small-zh-v1.5-q 1', rows: [{product: 'no-such', text: '光纤激光器', vector: [0.6, 0.8]}]}
// One row: written.
UNWIND $rows AS row
MATCH (product:Product {id: row.product})
SET product.nameVectorText = row.text, product.nameVectorModel = $model, product.nameVectorAt = timestamp()
WITH product, row
CALL db.create.setNodeVectorProperty(product, 'nameVector', row.vector)
RETURN count(product) AS written;

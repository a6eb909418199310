// Which state of what products 产品 mean is this? Any vector that comes, goes or changes makes it another one.
// :param {}
// One row: products, vectors, changes (the sum of the times at which vectors were written).
MATCH (product:Product)
RETURN count(*) AS products, count(product.nameVectorAt) AS vectors, sum(coalesce(product.nameVectorAt, 0)) AS changes;

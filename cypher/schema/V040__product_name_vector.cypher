// Products 产品 are found by what their names mean.
// :param {}
// No rows.
CREATE VECTOR INDEX product_name_vector IF NOT EXISTS
FOR (product:Product) ON (product.nameVector)
OPTIONS {indexConfig: {`vector.dimensions`: 512, `vector.similarity_function`: 'cosine'}};

// Supply links 供应关系 are found by the product they carry.
// :param {}
// No rows.
CREATE INDEX supplies_product IF NOT EXISTS FOR ()-[supplies:SUPPLIES]-() ON (supplies.productId);

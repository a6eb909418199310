// Merges of enterprises have an order.
// :param {}
// No rows.
CREATE INDEX merged_into_number IF NOT EXISTS FOR ()-[merge:MERGED_INTO]-() ON (merge.number);

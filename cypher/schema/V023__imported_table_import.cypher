// The entries of the ledger are found by their import.
// :param {}
// No rows.
CREATE INDEX imported_table_import IF NOT EXISTS FOR (table:ImportedTable) ON (table.import);

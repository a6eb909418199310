// The ledger has one entry for each pass of an import over a table.
// :param {}
// No rows.
CREATE CONSTRAINT imported_table IF NOT EXISTS
FOR (table:ImportedTable) REQUIRE (table.import, table.place, table.pass) IS UNIQUE;

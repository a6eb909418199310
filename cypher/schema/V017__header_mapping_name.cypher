// Every mapping of headers has one name.
// :param {}
// No rows.
CREATE CONSTRAINT header_mapping_name IF NOT EXISTS FOR (mapping:HeaderMapping) REQUIRE mapping.name IS UNIQUE;

// Regions are found by their exact name.
// :param {}
// No rows.
CREATE INDEX region_name IF NOT EXISTS FOR (region:Region) ON (region.name);

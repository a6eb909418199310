-- An index for every way in, which holds all that is read.
CREATE INDEX ON inputs (product, input);
CREATE INDEX ON makes (city, product);
CREATE INDEX ON makes (product, city) INCLUDE (enterprise, place);
CREATE INDEX ON links (city, supplier, customer);
CREATE INDEX ON links (product, supplier);
VACUUM (ANALYZE) inputs;
VACUUM (ANALYZE) makes;
VACUUM (ANALYZE) links;

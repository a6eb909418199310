-- Without indexes, but in the order of what is asked for, so that most blocks are skipped.
CREATE TABLE makes_by_product AS SELECT * FROM makes ORDER BY product, city;
CREATE TABLE makes_by_city AS SELECT * FROM makes ORDER BY city, product;
CREATE TABLE links_by_city AS SELECT * FROM links ORDER BY city, supplier;
CREATE TABLE links_by_product AS SELECT * FROM links ORDER BY product, supplier;
DROP TABLE makes;
DROP TABLE links;
CHECKPOINT;
SET threads = 1;

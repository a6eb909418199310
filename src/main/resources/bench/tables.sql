-- What the questions need and no more; everything is a number, and rows hold what a join would look up.
CREATE TABLE inputs (product INTEGER NOT NULL, input INTEGER NOT NULL);
CREATE TABLE makes (product INTEGER NOT NULL, city INTEGER NOT NULL, enterprise INTEGER NOT NULL, place INTEGER NOT NULL);
CREATE TABLE links (supplier INTEGER NOT NULL, customer INTEGER NOT NULL, city INTEGER NOT NULL, product INTEGER NOT NULL);

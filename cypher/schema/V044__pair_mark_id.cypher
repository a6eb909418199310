// Whoever is pinned, forbidden or does not want is marked once for a pair 撮合标记.
// :param {}
// No rows.
CREATE CONSTRAINT pair_mark_id IF NOT EXISTS FOR (mark:PairMark) REQUIRE mark.id IS UNIQUE;

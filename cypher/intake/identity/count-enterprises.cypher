// How many enterprises are there to compare with each other?
// :param {}
// One row: enterprises.
MATCH (enterprise:Enterprise)
RETURN count(enterprise) AS enterprises;

// Does Neo4j answer a query?
// :param {}
// One row: answer.
RETURN 1 AS answer

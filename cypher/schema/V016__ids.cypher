// Ids are searched by the words between their hyphens, so that a wrong letter does no harm.
// :param {}
// No rows.
CREATE FULLTEXT INDEX ids IF NOT EXISTS
FOR (given:Product|IndustryChain|Enterprise) ON EACH [given.id]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};

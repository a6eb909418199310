// Every step in the history of a demand, a resource or a project has an id of its own.
// :param {}
// No rows.
CREATE CONSTRAINT listing_step_id IF NOT EXISTS FOR (step:ListingStep) REQUIRE step.id IS UNIQUE;

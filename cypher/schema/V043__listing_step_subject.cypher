// The history of one thing is found at once.
// :param {}
// No rows.
CREATE INDEX listing_step_subject IF NOT EXISTS FOR (step:ListingStep) ON (step.subject);

// What was done with a demand 需求, a resource 资源 or a project 项目, the last first?
// :param {subject: 'demand~demo-demand-01'}
// One row per step: number, at, by, from, to, text.
MATCH (step:ListingStep {subject: $subject})
RETURN step.number AS number, step.at AS at, step.by AS by, step.from AS from, step.to AS to, step.text AS text
ORDER BY number DESC;

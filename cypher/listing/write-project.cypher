// Writes a project 项目 unless somebody changed it meanwhile, and what was done into its history.
// :param {id: 'no-such', before: {id: 'no-such'}, properties: {state: 'confirmed', version: 1}, step: {id: 'project~no-such~1', subject: 'project~no-such'}}
// One row: version; none where somebody changed it.
MERGE (project:Project {id: $id})
// Locked before it is read, so that it is what the last transaction left.
SET project.locked = true
REMOVE project.locked
WITH project
WHERE properties(project) = $before
SET project += $properties
CREATE (step:ListingStep)
SET step = $step
RETURN project.version AS version;

// Which projects 项目 came of demands: with these ids, of these demands, in these states, of an enterprise 企业 on either side? Ids of merged records mean the enterprises that stay.
// :param {ids: null, demands: null, states: ['confirmed'], enterprise: null}
// One row per project: properties, asker, askerName, giver, giverName, summary, kind, resourceSummary; the latest first.
MATCH (project:Project)
WHERE ($ids IS NULL OR project.id IN $ids)
  AND ($demands IS NULL OR project.demand IN $demands)
  AND ($states IS NULL OR project.state IN $states)
CALL (project) {
  OPTIONAL MATCH (:MergedEnterprise {id: project.asker})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH project, kept LIMIT 1
  OPTIONAL MATCH (asker:Enterprise {id: coalesce(kept.id, project.asker)})
  RETURN coalesce(asker.id, project.asker) AS asker, asker.name AS askerName
}
CALL (project) {
  OPTIONAL MATCH (:MergedEnterprise {id: project.giver})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH project, kept LIMIT 1
  OPTIONAL MATCH (giver:Enterprise {id: coalesce(kept.id, project.giver)})
  RETURN coalesce(giver.id, project.giver) AS giver, giver.name AS giverName
}
WITH project, asker, askerName, giver, giverName
WHERE $enterprise IS NULL OR $enterprise IN [asker, giver]
OPTIONAL MATCH (demand:DemandItem {id: project.demand})
OPTIONAL MATCH (resource:ResourceItem {id: project.resource})
RETURN properties(project) AS properties, asker, askerName, giver, giverName, demand.summary AS summary,
  demand.kind AS kind, resource.summary AS resourceSummary
ORDER BY project.confirmedOn DESC, project.id;

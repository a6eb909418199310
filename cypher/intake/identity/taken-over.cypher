// What are these enterprises 企业 called, and where are they, since others were merged into them?
// :param {ids: ['demo-1']}
// One row per enterprise with something merged: id, aliases (all, if some are merged names), regions (if taken over).
MATCH (kept:Enterprise)
WHERE kept.id IN $ids AND kept.mergedNames IS NOT NULL
RETURN kept.id AS id, CASE WHEN size(kept.mergedNames) > 0 THEN kept.aliases ELSE [] END AS aliases,
  COLLECT {
    MATCH (kept)-[at:LOCATED_IN]->(region:Region)
    WHERE at.mergedFrom IS NOT NULL
    RETURN region.code ORDER BY region.code
  } AS regions
ORDER BY id;

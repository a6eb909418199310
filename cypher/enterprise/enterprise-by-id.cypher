// What is known of an enterprise 企业? The id of a merged record means the one that stays.
// :param {enterprise: 'demo-0002'}
// At most one row: id, properties, regions (codes of where it is located), taken (those told of merged records only).
CALL () {
  MATCH (enterprise:Enterprise {id: $enterprise})
  RETURN enterprise
  UNION ALL
  MATCH (:MergedEnterprise {id: $enterprise})-[:MERGED_INTO*]->(enterprise:Enterprise)
  RETURN enterprise
}
RETURN enterprise.id AS id, properties(enterprise) AS properties,
  [(enterprise)-[at:LOCATED_IN]->(region:Region) WHERE at.mergedFrom IS NULL | region.code] AS regions,
  [(enterprise)-[at:LOCATED_IN]->(region:Region) WHERE at.mergedFrom IS NOT NULL | region.code] AS taken;

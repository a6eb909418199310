// What is known of an enterprise 企业? The id of a merged record means the one that stays.
// :param {enterprise: 'demo-0002'}
// At most one row: id, properties, regions (the codes of where it is located).
CALL () {
  MATCH (enterprise:Enterprise {id: $enterprise})
  RETURN enterprise
  UNION ALL
  MATCH (:MergedEnterprise {id: $enterprise})-[:MERGED_INTO*]->(enterprise:Enterprise)
  RETURN enterprise
}
RETURN enterprise.id AS id, properties(enterprise) AS properties,
  [(enterprise)-[:LOCATED_IN]->(region:Region) | region.code] AS regions;

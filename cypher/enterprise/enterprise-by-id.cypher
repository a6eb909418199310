// What is known of an enterprise 企业?
// :param {enterprise: 'demo-0002'}
// At most one row: properties, regions (the codes of where it is located).
MATCH (enterprise:Enterprise {id: $enterprise})
RETURN properties(enterprise) AS properties, [(enterprise)-[:LOCATED_IN]->(region:Region) | region.code] AS regions;

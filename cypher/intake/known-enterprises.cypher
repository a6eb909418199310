// What is known of these enterprises 企业?
// :param {rows: [{index: 0, id: 'demo-0001'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
MATCH (enterprise:Enterprise {id: row.id})
RETURN row.index AS index, properties(enterprise) AS properties, {region: [(enterprise)-[:LOCATED_IN]->(region:Region) | region.code]} AS links;

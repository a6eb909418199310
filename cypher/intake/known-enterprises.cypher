// What is known of these enterprises 企业, merged ones included, as their own records say?
// :param {rows: [{index: 0, id: 'demo-0001'}]}
// One row per known one: index, properties, links (the keys of what it is linked to, by column).
UNWIND $rows AS row
OPTIONAL MATCH (present:Enterprise {id: row.id})
OPTIONAL MATCH (merged:MergedEnterprise {id: row.id})
WITH row, present, merged, coalesce(present, merged) AS enterprise
WHERE enterprise IS NOT NULL
RETURN row.index AS index, properties(enterprise) AS properties,
  {region: [(present)-[at:LOCATED_IN]->(region:Region) WHERE at.mergedFrom IS NULL | region.code]
    + [(merged)-[had:HAD {mergedType: 'LOCATED_IN'}]->(region:Region) WHERE had.mergedFrom IS NULL | region.code]} AS links;

// Merges one enterprise 企业 into another and remembers by which names it goes; its record stays under another label.
// :param {absorbed: 'demo-2', kept: 'demo-1', likeness: 1.0, reasons: ['SAME_NAME'], at: datetime()}
// One row or none: id, the one that stays.
MATCH (absorbed:Enterprise {id: $absorbed})
MATCH (kept:Enterprise {id: $kept})
CALL () {
  OPTIONAL MATCH ()-[earlier:MERGED_INTO]->()
  WHERE earlier.number > 0
  RETURN earlier.number AS last
  ORDER BY last DESC
  LIMIT 1
}
CREATE (absorbed)-[:MERGED_INTO {
  number: coalesce(last, 0) + 1, at: $at, likeness: $likeness, reasons: $reasons,
  names: [name IN [absorbed.name] + coalesce(absorbed.aliases, []) WHERE name IS NOT NULL]
}]->(kept)
REMOVE absorbed:Enterprise
SET absorbed:MergedEnterprise
RETURN kept.id AS id;

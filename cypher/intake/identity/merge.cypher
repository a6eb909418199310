// Merges one enterprise 企业 into another, which takes over its names; its record stays under another label.
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
  keptAliases: kept.aliases, keptTokens: kept.identityTokens
}]->(kept)
SET kept.aliases = reduce(
  names = [],
  name IN coalesce(kept.aliases, []) + [absorbed.name] + coalesce(absorbed.aliases, []) |
  CASE WHEN name = kept.name OR name IN names THEN names ELSE names + name END
)
REMOVE absorbed:Enterprise
SET absorbed:MergedEnterprise
RETURN kept.id AS id;

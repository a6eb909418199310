// Makes a merged enterprise 企业 one of its own again.
// :param {absorbed: 'demo-2'}
// One row or none: id, the one that it had been merged into.
MATCH (absorbed:MergedEnterprise {id: $absorbed})-[merge:MERGED_INTO]->(kept)
CALL (absorbed) {
  MATCH (absorbed)-[before:KEPT_HAD]->()
  DELETE before
}
REMOVE absorbed:MergedEnterprise
SET absorbed:Enterprise
DELETE merge
RETURN kept.id AS id;

// What do the records of these enterprises 企业 say about who they are?
// :param {ids: ['demo-1']}
// One row per enterprise that has a name: id, name, aliases, uscc, address, foundedOn, regions (the smallest first).
MATCH (enterprise:Enterprise)
WHERE enterprise.id IN $ids AND enterprise.name IS NOT NULL
RETURN enterprise.id AS id, enterprise.name AS name, coalesce(enterprise.aliases, []) AS aliases,
  enterprise.uscc AS uscc, enterprise.address AS address, enterprise.foundedOn AS foundedOn,
  COLLECT {
    MATCH path = (enterprise)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..]->(region:Region)
    RETURN region.code ORDER BY length(path), region.code
  } AS regions
ORDER BY id;

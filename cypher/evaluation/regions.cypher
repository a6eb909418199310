// Regions 区划, how large they are and what they are part of, to find hidden facts again.
// :param {}
// One row per region: code, level, holders (what it is part of, one step up).
MATCH (region:Region)
RETURN region.code AS code, region.level AS level,
       COLLECT { MATCH (region)-[:PART_OF]->(holder:Region) RETURN holder.code ORDER BY holder.code } AS holders
ORDER BY code;

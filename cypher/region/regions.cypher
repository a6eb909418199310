// Regions 区划, each with everything that it is part of.
// :param {}
// One row per region: code, name, level, holders (code and level, the smallest first).
MATCH (region:Region)
OPTIONAL MATCH path = (region)-[:PART_OF*1..6]->(holder:Region)
WITH region, holder, min(length(path)) AS distance
ORDER BY region.code, distance, holder.code
RETURN region.code AS code, region.name AS name, region.level AS level,
       [item IN collect({code: holder.code, level: holder.level}) WHERE item.code IS NOT NULL] AS holders
ORDER BY code;

// Region 区划 by its code, with everything that it is part of.
// :param {code: '370176'}
// At most one row: code, name, level, holders (code and level, the smallest first).
MATCH (region:Region {code: $code})
OPTIONAL MATCH path = (region)-[:PART_OF*1..6]->(holder:Region)
WITH region, holder, min(length(path)) AS distance
ORDER BY distance, holder.code
RETURN region.code AS code, region.name AS name, region.level AS level,
       [item IN collect({code: holder.code, level: holder.level}) WHERE item.code IS NOT NULL] AS holders;

// Regions 区划 with the name that answers show and what they are part of, to be kept in memory.
// :param {}
// One row per region: code, shownName, holders.
MATCH (region:Region)
OPTIONAL MATCH (region)-[:PART_OF]->(city:Region {level: 'city'})
WITH region, min(city.name) AS city
RETURN region.code AS code,
       CASE WHEN region.level = 'county' THEN coalesce(replace(replace(city, '市辖区', '市'), '市辖县', '市'), '') ELSE '' END + region.name AS shownName,
       COLLECT { MATCH (region)-[:PART_OF]->(holder:Region) RETURN holder.code } AS holders
ORDER BY code;

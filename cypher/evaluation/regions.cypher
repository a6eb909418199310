// Regions 区划 and how large they are, to find hidden facts again.
// :param {}
// One row per region: code, level.
MATCH (region:Region)
RETURN region.code AS code, region.level AS level
ORDER BY code;

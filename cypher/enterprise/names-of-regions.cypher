// What are these regions 区划 called?
// :param {regions: ['370176']}
// One row per known one: code, name.
MATCH (region:Region)
WHERE region.code IN $regions
RETURN region.code AS code, region.name AS name
ORDER BY code;

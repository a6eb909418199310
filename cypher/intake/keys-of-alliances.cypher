// Which alliances 联盟 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (alliance:Alliance)
WHERE alliance.id > $after
RETURN alliance.id AS key
ORDER BY key
LIMIT $most;

// Which demands 需求清单 come next, by their keys?
// :param {after: '', most: 1000}
// One row per key: key.
MATCH (demandItem:DemandItem)
WHERE demandItem.id > $after
RETURN demandItem.id AS key
ORDER BY key
LIMIT $most;

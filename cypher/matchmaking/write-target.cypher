// Sets the target 配套目标 of an alliance 联盟 for a year.
// :param {alliance: 'no-such', year: 2026, amount: 2000000000.0, elsewhere: 1200000000.0}
// One row: written, 1 or 0.
OPTIONAL MATCH (alliance:Alliance {id: $alliance})
FOREACH (one IN CASE WHEN alliance IS NULL THEN [] ELSE [alliance] END |
  MERGE (target:SupplyTarget {alliance: one.id, year: $year})
  SET target.amount = $amount, target.elsewhere = $elsewhere)
RETURN count(alliance) AS written;

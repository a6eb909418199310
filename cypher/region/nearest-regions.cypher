// Regions 区划 that a wrong code may have meant: by the beginning of the code, or by name.
// :param {code: '370199', text: '济南'}
// Up to five rows, best first: suggestion.
CALL () {
  MATCH (region:Region)
  WHERE region.code STARTS WITH left($code, 4)
  RETURN region, 1.0 AS likeness
  ORDER BY region.code
  LIMIT 5
  UNION ALL
  CALL db.index.fulltext.queryNodes('names', $text, {limit: 40}) YIELD node, score
  WHERE node:Region
  RETURN node AS region, score AS likeness
}
WITH region, max(likeness) AS likeness
ORDER BY likeness DESC, region.code
LIMIT 5
RETURN region.code + ' ' + region.name AS suggestion;

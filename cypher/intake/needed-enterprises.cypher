// To which of these enterprises 企业 would something still refer that a source has no part in, if all it said were taken back?
// :param {keys: ['demo-0001'], source: 'demo', said: '{"source":"demo"'}
// One row per such key: key.
UNWIND $keys AS key
MATCH (enterprise:Enterprise {id: key})
WHERE EXISTS {
  MATCH (enterprise)-[link]-(other)
  WHERE CASE
    WHEN type(link) IN ['MAKES', 'BUYS', 'SUPPLIES', 'INPUT_TO', 'INCLUDES', 'MEMBER_OF'] THEN
      CASE
        WHEN link.statements IS NULL THEN coalesce(link.source, '') <> $source
        ELSE any(line IN link.statements WHERE NOT line STARTS WITH $said)
      END
    WHEN startNode(link) = enterprise AND NOT type(link) IN ['ASKS_FOR', 'OFFERS'] THEN false
    ELSE other:MergedEnterprise OR coalesce(other.source, '') <> $source
      AND none(line IN coalesce(other.statements, []) WHERE line STARTS WITH $said)
  END
}
RETURN key
ORDER BY key;

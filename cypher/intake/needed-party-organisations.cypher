// To which of these Party organisations 党组织 would something still refer that a source has no part in, if all it said were taken back?
// :param {keys: ['branch-1'], source: 'demo', said: '{"source":"demo"'}
// One row per such key: key.
UNWIND $keys AS key
MATCH (partyOrganisation:PartyOrganisation {id: key})
WHERE EXISTS {
  MATCH (partyOrganisation)-[link]-(other)
  WHERE CASE
    WHEN type(link) IN ['MAKES', 'BUYS', 'SUPPLIES', 'INPUT_TO', 'INCLUDES', 'MEMBER_OF'] THEN
      CASE
        WHEN link.statements IS NULL THEN coalesce(link.source, '') <> $source
        ELSE any(line IN link.statements WHERE NOT line STARTS WITH $said)
      END
    WHEN startNode(link) = partyOrganisation AND NOT type(link) IN ['ASKS_FOR', 'OFFERS'] THEN false
    ELSE coalesce(other.source, '') <> $source
      AND none(line IN coalesce(other.statements, []) WHERE line STARTS WITH $said)
  END
}
RETURN key
ORDER BY key;

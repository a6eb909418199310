// Which Party organisations 党组织 come next, by their keys: all, or those of which a source says something?
// :param {after: '', most: 1000, source: null, said: null}
// One row per key: key.
MATCH (partyOrganisation:PartyOrganisation)
WHERE partyOrganisation.id > $after
  AND ($source IS NULL
    OR partyOrganisation.source = $source
    OR any(line IN partyOrganisation.statements WHERE line STARTS WITH $said))
RETURN partyOrganisation.id AS key
ORDER BY key
LIMIT $most;

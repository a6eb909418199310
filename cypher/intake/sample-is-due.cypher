// Must a part of the bundled data be loaded: is it begun and not finished, or is nothing of its kind there?
// :param {part: 'sample', label: 'Enterprise'}
// One row: due.
OPTIONAL MATCH (load:SampleLoad {part: $part})
RETURN CASE
  WHEN load IS NULL THEN NOT EXISTS { MATCH (any:Region|Enterprise) WHERE $label IN labels(any) }
  ELSE load.finishedAt IS NULL
END AS due;

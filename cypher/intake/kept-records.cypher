// What outlives the store it is in: the records of imports, mappings of headers, and which bundled data came.
// :param {}
// One row per record: label, properties; of bundled data not whether all of it came.
MATCH (kept:Import|ImportedTable|HeaderMapping|SampleLoad)
RETURN labels(kept)[0] AS label,
  CASE WHEN kept:SampleLoad THEN kept {.part, .startedAt} ELSE properties(kept) END AS properties;

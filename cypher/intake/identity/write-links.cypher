// Writes what is said of links, which a statement of the same transaction found; those of which nothing is said go.
// :param {rows: [{link: '5:00000000-0000-0000-0000-000000000000:0', properties: {share: 0.4}}]}
// One row: links, how many there were.
UNWIND $rows AS row
MATCH ()-[link]->()
WHERE elementId(link) = row.link
FOREACH (said IN CASE WHEN row.properties IS NULL THEN [] ELSE [link] END | SET said = row.properties)
FOREACH (gone IN CASE WHEN row.properties IS NULL THEN [link] ELSE [] END | DELETE gone)
RETURN count(*) AS links;

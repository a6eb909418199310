// Entries of a strategic list 战略清单 that name something: a product by its id or name, or a chain by its id.
// :param {entries: ['fiber-laser', '光纤激光器', 'laser-equipment', 'no-such-product']}
// One row per known entry: entry.
MATCH (thing:Product|IndustryChain)
WHERE thing.id IN $entries OR (thing:Product AND thing.name IN $entries)
UNWIND [entry IN $entries WHERE entry = thing.id OR (thing:Product AND entry = thing.name)] AS entry
RETURN DISTINCT entry
ORDER BY entry

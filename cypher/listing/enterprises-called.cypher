// Which enterprise 企业 means somebody who writes an id or a name?
// :param {text: 'demo-0025'}
// One row per enterprise, by id first: id.
OPTIONAL MATCH (byId:Enterprise {id: $text})
OPTIONAL MATCH (byName:Enterprise {name: $text})
WITH [one IN collect(DISTINCT byId) + collect(DISTINCT byName) | one.id] AS ids
UNWIND ids AS id
RETURN DISTINCT id;

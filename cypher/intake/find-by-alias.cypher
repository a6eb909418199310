// Which enterprises or products had or have one of these other names 曾用名?
// :param {label: 'Product', searches: [{name: '激光器芯片', phrase: 'aliases:"激光器芯片"'}]}
// One row per match: name, id.
UNWIND $searches AS search
CALL db.index.fulltext.queryNodes('names', search.phrase) YIELD node
WHERE $label IN labels(node) AND search.name IN node.aliases
RETURN search.name AS name, node.id AS id;

// Removes segments 环节.
// :param {keys: [{chain: 'x', product: 'y'}]}
// One row: removed, kept (none).
UNWIND $keys AS row
MATCH (:IndustryChain {id: row.chain})-[fact:INCLUDES]->(:Product {id: row.product})
DELETE fact
RETURN count(fact) AS removed, 0 AS kept;

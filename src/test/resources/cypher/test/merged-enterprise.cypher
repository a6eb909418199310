// A fictional enterprise that was merged into another one, so that the graph knows the words.
// :param {}
// One row: merged, its id.
CREATE (kept:Enterprise {id: 'kept', name: '示例', aliases: ['旧'], mergedNames: ['旧'], identityTokens: 'k'})
CREATE (merged:MergedEnterprise {id: 'merged', name: '示例', uscc: '', address: '', foundedOn: date()})
CREATE (merged)-[:MERGED_INTO {number: 1, at: datetime(), likeness: 1.0, reasons: [], names: []}]->(kept)
CREATE (kept)-[:LOCATED_IN {mergedFrom: 'merged'}]->(kept)
CREATE (merged)-[:HAD {mergedType: 'BUYS', mergedOutgoing: true, mergedHow: 'moved', productId: ''}]->(kept)
CREATE (merged)-[:KEPT_HAD {mergedType: 'BUYS', mergedOutgoing: true}]->(kept)
CREATE (merged)-[:LIKELY_SAME {id: 'pair', state: 'open', at: datetime(), decidedAt: datetime()}]->(kept)
DETACH DELETE kept, merged
RETURN 'merged' AS merged;

// An enterprise of which several voices speak, and a product that was forgotten.
// :param {}
// One row: said, its id.
MERGE (enterprise:Enterprise {id: 'said-twice', name: '示例两说'})
MERGE (later:Product {id: 'said-later', name: '示例品甲'})
MERGE (once:Product {id: 'said-once', name: '示例品乙'})
MERGE (never:Product {id: 'said-never', name: '示例品丙'})
MERGE (customer:Enterprise {id: 'said-customer', name: '示例需方'})
MERGE (enterprise)-[first:MAKES]->(later)
SET first.asOf = date('2026-01-01'),
    first.statements = ['{"source":"a","asOf":"2026-01-01","values":{"share":0.5}}', '{"source":"b","asOf":"2024-01-02","values":{}}', '{"source":"c","values":{}}']
MERGE (enterprise)-[second:MAKES]->(once)
SET second.asOf = date('2025-03-04')
MERGE (enterprise)-[:MAKES]->(never)
MERGE (enterprise)-[link:SUPPLIES]->(customer)
SET link.productId = 'said-forgotten', link.since = date('2020-05-06')
RETURN enterprise.id AS said;

// Removes a supply link 供应关系 of which nobody speaks any more.
// :param {supplier: 'no-such', customer: 'no-such', product: 'no-such'}
// One row: removed.
MATCH (:Enterprise {id: $supplier})-[link:SUPPLIES {productId: $product}]->(:Enterprise {id: $customer})
DELETE link
RETURN count(*) AS removed;

// Which state of the network is this? The stamp of the last write, and how many there are of everything.
// :param {}
// One row: stamp, counts.
CALL () { OPTIONAL MATCH (stamp:NetworkStamp) RETURN max(stamp.value) AS stamp }
CALL () { MATCH (:Region) RETURN count(*) AS regions }
CALL () { MATCH (:Product) RETURN count(*) AS products }
CALL () { MATCH (:Enterprise) RETURN count(*) AS enterprises }
CALL () { MATCH (:Alliance) RETURN count(*) AS alliances }
CALL () { MATCH ()-[:LOCATED_IN]->() RETURN count(*) AS located }
CALL () { MATCH ()-[:PART_OF]->() RETURN count(*) AS parts }
CALL () { MATCH ()-[:KIND_OF]->() RETURN count(*) AS kinds }
CALL () { MATCH ()-[:INPUT_TO]->() RETURN count(*) AS inputs }
CALL () { MATCH ()-[:MAKES]->() RETURN count(*) AS makes }
CALL () { MATCH ()-[:BUYS]->() RETURN count(*) AS buys }
CALL () { MATCH ()-[:SUPPLIES]->() RETURN count(*) AS supplies }
CALL () { MATCH ()-[:MEMBER_OF]->() RETURN count(*) AS members }
CALL () { MATCH ()-[:GUIDES]->() RETURN count(*) AS guides }
CALL () { MATCH (:IndustryChain) RETURN count(*) AS chains }
CALL () { MATCH ()-[:INCLUDES]->() RETURN count(*) AS segments }
RETURN coalesce(stamp, '') AS stamp,
       [regions, products, enterprises, alliances, located, parts, kinds, inputs, makes, buys, supplies, members, guides,
        chains, segments] AS counts;

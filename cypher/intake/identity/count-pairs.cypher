// How many pairs of enterprises 企业 wait to be looked at?
// :param {}
// One row: pairs.
MATCH (:Enterprise)-[pair:LIKELY_SAME {state: 'open'}]->(:Enterprise)
RETURN count(pair) AS pairs;

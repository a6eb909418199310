// Takes contracts 合同 back that were entered by mistake.
// :param {event: 'event-1', rows: [{first: 1, second: 2}]}
// One row: removed.
UNWIND $rows AS row
MATCH (contract:Contract {event: $event, first: row.first, second: row.second})
DETACH DELETE contract
RETURN count(*) AS removed;

// Two participants have one contract 合同 from an event.
// :param {}
// No rows.
CREATE CONSTRAINT contract_pair IF NOT EXISTS
FOR (contract:Contract) REQUIRE (contract.event, contract.first, contract.second) IS UNIQUE;

// Every demand item 需求 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT demand_item_id IF NOT EXISTS FOR (demandItem:DemandItem) REQUIRE demandItem.id IS UNIQUE;

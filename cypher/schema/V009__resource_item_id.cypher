// Every resource item 资源 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT resource_item_id IF NOT EXISTS FOR (resourceItem:ResourceItem) REQUIRE resourceItem.id IS UNIQUE;

// Every industry chain 产业链 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT industry_chain_id IF NOT EXISTS FOR (industryChain:IndustryChain) REQUIRE industryChain.id IS UNIQUE;

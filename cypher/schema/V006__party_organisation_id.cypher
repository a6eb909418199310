// Every Party organisation 党组织 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT party_organisation_id IF NOT EXISTS FOR (partyOrganisation:PartyOrganisation) REQUIRE partyOrganisation.id IS UNIQUE;

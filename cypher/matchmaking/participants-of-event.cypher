// Who is invited to an event? Ids of merged records mean the enterprises that stay.
// :param {event: 'event-1'}
// One row per participant, by number: participant, its properties; enterprise, name, fictional.
MATCH (participant:Participant)-[:INVITED_TO]->(:MatchmakingEvent {id: $event})
CALL (participant) {
  OPTIONAL MATCH (:MergedEnterprise {id: participant.enterprise})-[:MERGED_INTO*]->(kept:Enterprise)
  WITH participant, kept LIMIT 1
  OPTIONAL MATCH (enterprise:Enterprise {id: coalesce(kept.id, participant.enterprise)})
  RETURN coalesce(enterprise.id, participant.enterprise) AS enterprise, enterprise.name AS name,
         coalesce(enterprise.fictional, false) AS fictional
}
RETURN properties(participant) AS participant, enterprise, name, fictional
ORDER BY participant.number;

// Which matchmaking events 对接会 are there, and what came of them?
// :param {}
// One row per event, the latest day first: event, its properties; alliance, its name; participants, coming, meetings, contracts, amount.
MATCH (event:MatchmakingEvent)
OPTIONAL MATCH (alliance:Alliance {id: event.alliance})
RETURN properties(event) AS event,
       alliance.name AS alliance,
       COUNT { (:Participant)-[:INVITED_TO]->(event) } AS participants,
       COUNT { (coming:Participant)-[:INVITED_TO]->(event) WHERE coming.rsvp IN ['accepted', 'checked-in', 'no-show'] } AS coming,
       COUNT { (meeting:Meeting)-[:PLANNED_FOR]->(event) WHERE meeting.slot IS NOT NULL } AS meetings,
       COUNT { (:Contract)-[:SIGNED_AT]->(event) } AS contracts,
       reduce(sum = 0.0, amount IN COLLECT { MATCH (contract:Contract)-[:SIGNED_AT]->(event) RETURN contract.amount } | sum + amount) AS amount
ORDER BY event.date DESC, event.id;

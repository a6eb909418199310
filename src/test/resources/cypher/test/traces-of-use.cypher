// What only use brings into a graph, once of each kind, so that statements about it can be explained without warnings.
// :param {}
// No rows.
MERGE (import:Import {id: 'trace-of-use'})
SET import.phase = 'DONE', import.name = 'x', import.path = 'x', import.process = '', import.problem = 'intake.failed',
  import.problemArguments = ['x'], import.fingerprint = 'x', import.checkedContent = 'x', import.mapping = '', import.statements = ['{}'], import.createdAt = datetime(),
  import.heardAt = datetime(), import.asked = datetime()
MERGE (turn:ImportTurn {id: 'imports'})
SET turn.asked = datetime()
MERGE (was:ImportTurn {id: 'trace-of-use'})
SET was.holder = 'x', was.process = 'x', was.until = datetime()
MERGE (source:Source {id: 'trace-of-use'})
SET source.url = 'x'
CREATE (passing:Product {nameVector: [0.6, 0.8], nameVectorText: 'x', nameVectorModel: 'x', nameVectorAt: 0})
DELETE passing
MERGE (exclusion:Exclusion {id: 'trace-of-use'})
SET exclusion.enterprise = 'x', exclusion.kind = 'other', exclusion.toward = 'x', exclusion.note = 'x', exclusion.since = date()
MERGE (step:ListingStep {id: 'trace-of-use'})
SET step.subject = 'x', step.number = 1, step.at = datetime(), step.by = 'x', step.from = 'draft', step.to = 'published', step.text = 'x'
MERGE (item:DemandItem {id: 'trace-of-use'})
SET item.state = 'draft', item.urgent = true, item.version = 1
MERGE (mark:PairMark {id: 'trace-of-use'})
SET mark.demand = 'x', mark.resource = 'x', mark.enterprise = 'x', mark.kind = 'pin', mark.by = 'x', mark.note = 'x', mark.since = date()
MERGE (project:Project {id: 'trace-of-use'})
SET project.demand = 'x', project.resource = 'x', project.asker = 'x', project.giver = 'x', project.state = 'confirmed',
  project.confirmedOn = date(), project.version = 1
MERGE (event:MatchmakingEvent {id: 'trace-of-use'})
SET event.name = 'x', event.kind = 'x', event.alliance = 'x', event.date = date(), event.turn = 0, event.version = 1, event.state = 'draft'
MERGE (guest:Participant {event: 'trace-of-use', number: 1})-[:INVITED_TO]->(event)
SET guest.enterprise = 'x', guest.role = 'both', guest.rsvp = 'invited', guest.absences = [1], guest.part = 'any', guest.note = 'x', guest.tokenHash = 'x'
MERGE (guest)-[wish:WISHES]->(guest)
SET wish.kind = 'x', wish.origin = 'x', wish.about = 'x', wish.why = 'x'
MERGE (meeting:Meeting {event: 'trace-of-use', first: 1, second: 2})-[:PLANNED_FOR]->(event)
SET meeting.slot = 1, meeting.table = 1, meeting.fixed = false
MERGE (contract:Contract {event: 'trace-of-use', first: 1, second: 2})-[:SIGNED_AT]->(event)
SET contract.supplier = 'x', contract.customer = 'x', contract.product = 'x', contract.amount = 1.0, contract.signedOn = date()
MERGE (target:SupplyTarget {alliance: 'x', year: 2000})
SET target.amount = 1.0, target.elsewhere = 0.0
MERGE (mapping:HeaderMapping {name: 'trace-of-use'})
SET mapping.headers = ['x'], mapping.columns = ['name'], mapping.columnSheets = [''], mapping.tables = ['x'], mapping.sheets = ['makes'];

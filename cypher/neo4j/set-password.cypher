// Set the password that the local server makes up at its first start.
// :param {current: 'neo4j', wanted: 'eight-or-more-characters'}
// No rows.
ALTER CURRENT USER SET PASSWORD FROM $current TO $wanted

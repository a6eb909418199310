// Which server is this?
// :param {}
// One row: home, its folder.
SHOW SETTINGS 'server.directories.neo4j_home'
YIELD value AS home
RETURN home;

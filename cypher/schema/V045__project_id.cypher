// Every project 项目 has one id.
// :param {}
// No rows.
CREATE CONSTRAINT project_id IF NOT EXISTS FOR (project:Project) REQUIRE project.id IS UNIQUE;

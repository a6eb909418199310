@echo off
rem Runs Liantu: "liantu" serves, "liantu --help" lists the commands. Builds it first when it has not been built.
rem The data stays in data\neo4j beside this script unless LIANTU_NEO4J_DATA_DIR says otherwise.
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%target\liantu.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
    pushd "%ROOT%"
    call mvnw.cmd -q -B -DskipTests package
    popd
)
if not exist "%JAR%" exit /b 5
if not defined LIANTU_NEO4J_DATA_DIR set "LIANTU_NEO4J_DATA_DIR=%ROOT%data\neo4j"
"%JAVA%" %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

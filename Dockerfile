# syntax=docker/dockerfile:1
# The application alone; its Neo4j is another container (see docker-compose.yml).

FROM eclipse-temurin:25-jdk AS build
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY cypher cypher
COPY src src
RUN --mount=type=cache,target=/root/.m2 ./mvnw -B -ntp -q -DskipTests -Dspotless.check.skip -Dmaven.antrun.skip package
# One folder a layer: the libraries change seldom, the application often.
RUN java -Djarmode=tools -jar target/liantu.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
RUN groupadd --system liantu && useradd --system --gid liantu --home-dir /app liantu
WORKDIR /app
COPY --from=build /build/extracted/dependencies/ ./
COPY --from=build /build/extracted/spring-boot-loader/ ./
COPY --from=build /build/extracted/snapshot-dependencies/ ./
COPY --from=build /build/extracted/application/ ./
USER liantu
ENV LANG=C.UTF-8 SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/actuator/health/liveness"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "liantu.jar"]

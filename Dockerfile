# syntax=docker/dockerfile:1

FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY db db
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -DskipTests package && cp target/plumbline-*.jar plumbline.jar
RUN java -Djarmode=tools -jar plumbline.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
WORKDIR /plumbline
# what changes least comes first, so that a new release is a small download
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER 10001:10001
EXPOSE 8080
# bash can open a connection itself; the image has neither curl nor wget
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-jar", "plumbline.jar"]

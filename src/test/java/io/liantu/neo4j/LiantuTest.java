package io.liantu.neo4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application on the Neo4j that all tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("graph")
@SpringBootTest
@ContextConfiguration(initializers = LocalNeo4jForTests.class)
public @interface LiantuTest {

    /** As in {@link SpringBootTest}. */
    @AliasFor(annotation = SpringBootTest.class)
    WebEnvironment webEnvironment() default WebEnvironment.MOCK;

    /** As in {@link SpringBootTest}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};
}

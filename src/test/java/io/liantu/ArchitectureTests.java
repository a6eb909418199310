package io.liantu;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "io.liantu", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String JGRAPHT = "org.jgrapht..";

    private static final String ORTOOLS = "com.google.ortools..";

    @ArchTest
    static final ArchRule algorithmsAreValuesInAndValuesOut = classes()
            .that()
            .resideInAPackage("io.liantu.algorithm..")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "io.liantu.algorithm..",
                    "java..",
                    JGRAPHT,
                    ORTOOLS,
                    "org.jspecify..",
                    "org.springframework.modulith"));

    /** But for measurements that compare the application with it. */
    @ArchTest
    static final ArchRule nobodyElseSeesJgrapht = noClasses()
            .that()
            .resideOutsideOfPackages("io.liantu.algorithm..", "io.liantu.bench.network..")
            .should()
            .dependOnClassesThat(resideInAPackage(JGRAPHT));

    @ArchTest
    static final ArchRule nobodyElseSeesTheSolver = noClasses()
            .that()
            .resideOutsideOfPackage("io.liantu.algorithm..")
            .should()
            .dependOnClassesThat(resideInAPackage(ORTOOLS));

    @ArchTest
    static final ArchRule recordsOfTheDomainSeeNeitherSpringNorTheDriver = noClasses()
            .that()
            .areRecords()
            .and()
            .resideInAnyPackage(
                    "io.liantu.region",
                    "io.liantu.chain",
                    "io.liantu.enterprise",
                    "io.liantu.alliance",
                    "io.liantu.growth")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.springframework..", "org.neo4j.."));

    @ArchTest
    static final ArchRule controllersSitInTheWebPartOfTheirModule = classes()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.RestController")
            .or()
            .areAnnotatedWith("org.springframework.stereotype.Controller")
            .should()
            .resideInAPackage("io.liantu..web..");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        ApplicationModules.of(Liantu.class).verify();
    }
}

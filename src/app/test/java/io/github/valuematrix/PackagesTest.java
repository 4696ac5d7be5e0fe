package io.github.valuematrix;

import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.Configuration.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.plantuml.rules.PlantUmlArchCondition.adhereToPlantUmlDiagram;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import org.junit.Test;

/**
 * Holds the app to the picture of its packages.
 */
public class PackagesTest {

    private static final JavaClasses APP = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.valuematrix.admin", "io.github.valuematrix.activity",
                    "io.github.valuematrix.adoption", "io.github.valuematrix.directory", "io.github.valuematrix.export", "io.github.valuematrix.figure",
                    "io.github.valuematrix.ledger", "io.github.valuematrix.macro", "io.github.valuematrix.matrix",
                    "io.github.valuematrix.metric",
                    "io.github.valuematrix.permission", "io.github.valuematrix.portfolio",
                    "io.github.valuematrix.privacy", "io.github.valuematrix.report",
                    "io.github.valuematrix.rest", "io.github.valuematrix.scope", "io.github.valuematrix.settings",
                    "io.github.valuematrix.silo");

    @Test
    public void packagesDependOnEachOtherAsInThePicture() {
        URL picture = PackagesTest.class.getResource("/packages.puml");

        classes().should(adhereToPlantUmlDiagram(picture, consideringOnlyDependenciesInAnyPackage(
                "io.github.valuematrix.."))).check(APP);
    }

    @Test
    public void onlyActivityReadsContentOutOfConfluence() {
        noClasses().that().resideOutsideOfPackages("..activity..", "..permission..", "..macro..", "..report..",
                        "..portfolio..", "..admin..")
                .and().haveSimpleNameNotEndingWith("Listener")
                .should().dependOnClassesThat().resideInAnyPackage("com.atlassian.confluence.pages..",
                        "com.atlassian.confluence.core..", "com.atlassian.confluence.links..",
                        "com.atlassian.confluence.search..")
                .check(APP);
    }

    @Test
    public void theFormulasAreArithmeticAlone() {
        classes().that().resideInAnyPackage("..adoption..", "..matrix..", "..metric..", "..figure..",
                        "..silo..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("..adoption..", "..matrix..", "..metric..", "..figure..",
                        "..silo..", "java.lang..", "java.util..")
                .check(APP);
    }
}

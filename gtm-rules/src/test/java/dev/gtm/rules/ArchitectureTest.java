package dev.gtm.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The layers of the house, each with its reason. */
class ArchitectureTest {

    private static final String ROOT = "dev.gtm.rules";

    /** From the ground up: each room may use those before it. */
    private static final List<String> ROOMS = List.of(
            ROOT + ".allocate",
            ROOT + ".situation",
            ROOT + ".table",
            ROOT + ".conclude",
            ROOT + ".internal",
            ROOT + ".method",
            ROOT,
            ROOT + ".author");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void laterRoomsUseEarlierOnesOnly() {
        for (int i = 0; i < ROOMS.size(); i++) {
            var later = ROOMS.subList(i + 1, ROOMS.size()).toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOMS.get(i))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .because("a reader can learn the house room by room only if no room leads back")
                        .check(classes);
            }
        }
    }

    @Test
    void everyRoomHasItsPlaceInTheOrder() {
        assertThat(classes.stream().map(JavaClass::getPackageName).distinct()).isSubsetOf(ROOMS);
    }

    @Test
    void onlyInternalKnowsDrools() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".internal")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..", "org.mvel2..")
                .because("the engine is deprecated upstream and must be replaceable behind one door")
                .check(classes);
    }

    @Test
    void nobodyHereKnowsJackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                .because("files are read and written in the io package of the core")
                .check(classes);
    }

    @Test
    void situationsAndConclusionsAreValues() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".situation")
                .and()
                .areNotInterfaces()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .because("a pack is a pure function: equal situations must be equal by value")
                .check(classes);
    }

    @Test
    void theLibraryPrintsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("standard output belongs to the application that embeds the library")
                .check(classes);
    }
}

package dev.gtm;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    /** The rooms of the house in the order of the method; a new one takes its place here. */
    private static final List<String> ROOMS = List.of(
            "diagnostic",
            "language",
            "progress",
            "quantity",
            "evidence",
            "adoption",
            "priority",
            "landscape",
            "approach",
            "investment",
            "outcome",
            "plan",
            "io");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.gtm");

    private static final DescribedPredicate<JavaClass> COLLECTION = DescribedPredicate.describe(
            "a collection or map", type -> type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class));

    /** Public all the way up: a type nested in a package's own interface is public by grammar only. */
    private static final DescribedPredicate<JavaClass> SEEN_BY_OTHERS =
            DescribedPredicate.describe("seen by others", ArchitectureTest::isSeenByOthers);

    static Stream<String> rooms() {
        return ROOMS.stream();
    }

    // ---- the order of the rooms ----------------------------------------------------------------

    @Test
    void every_class_lives_in_a_room() {
        classes()
                .should()
                .resideInAnyPackage(
                        ROOMS.stream().map(room -> "dev.gtm." + room).toArray(String[]::new))
                .because("the method is seen in the folder names, and each room has its place in the order")
                .check(CLASSES);
        assertThat(ROOMS).as("rooms that hold something").allMatch(room -> CLASSES.containPackage("dev.gtm." + room));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_those_before_it(String room) {
        var later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(name -> "dev.gtm." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("dev.gtm." + room + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(later))
                .because("the method runs from step 1 to step 5, and planning again is a loop of data, not of packages")
                .check(CLASSES);
    }

    // ---- what comes from outside ---------------------------------------------------------------

    @Test
    void only_io_knows_the_parsers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.gtm.io..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml.."))
                .because("the model must not change when a file format or its library does")
                .check(CLASSES);
    }

    @Test
    void the_core_stands_on_little() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.gtm..",
                        "java..",
                        "org.jspecify..",
                        "org.slf4j..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.snakeyaml.."))
                .because("each further dependency is one that every embedder has to carry")
                .check(CLASSES);
    }

    @Test
    void the_core_knows_no_rules() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.gtm.rules..", "org.drools..", "org.kie.."))
                .because("the arithmetic of the method holds without any rule engine")
                .check(CLASSES);
    }

    @Test
    void nothing_is_printed() {
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .because("standard output belongs to the program that embeds the library")
                .check(CLASSES);
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING
                .because("there is one way to log, and the embedder chooses where it goes")
                .check(CLASSES);
    }

    @Test
    void no_clock_and_no_chance() {
        noClasses()
                .should(callNow())
                .orShould()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are random", type -> type.isAssignableTo(Random.class) || type.isEquivalentTo(Clock.class)))
                .because("the same brief gives the same bytes, on any day")
                .check(CLASSES);
    }

    // ---- values --------------------------------------------------------------------------------

    @ParameterizedTest
    @MethodSource("rooms")
    void null_is_the_exception(String room) {
        assertThat(CLASSES.getPackage("dev.gtm." + room).isAnnotatedWith(NullMarked.class))
                .as("package-info of %s has @NullMarked, so that only what says so may be null", room)
                .isTrue();
    }

    @Test
    void fields_are_constants_or_private() {
        fields().that()
                .arePublic()
                .or()
                .areProtected()
                .should()
                .beStatic()
                .andShould()
                .beFinal()
                .because("nobody changes a value from outside")
                .check(CLASSES);
    }

    @Test
    void what_others_see_is_immutable() {
        fields().that()
                .areDeclaredInClassesThat()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .haveSimpleNameNotEndingWith("Builder") // they say that they are not thread-safe; what they build is
                .should()
                .beFinal()
                .because("plans are shared between threads without locks")
                .check(CLASSES);
    }

    @Test
    void nobody_inherits() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should(be(DescribedPredicate.describe(
                        "final", type -> type.getModifiers().contains(JavaModifier.FINAL))))
                .because("a subclass could undo what a constructor has checked")
                .check(CLASSES);
    }

    @Test
    void records_copy_their_collections() {
        classes()
                .that()
                .areRecords()
                .and(SEEN_BY_OTHERS)
                .should(copyCollections())
                .because("a list that its maker still changes would change the value")
                .check(CLASSES);
    }

    @Test
    void names_of_exceptions_say_so() {
        classes()
                .that()
                .areAssignableTo(Exception.class)
                .should()
                .haveSimpleNameEndingWith("Exception")
                .andShould()
                .beAssignableTo(RuntimeException.class)
                .because("a planner's caller decides where to handle a bad input")
                .check(CLASSES);
    }

    private static boolean isSeenByOthers(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass()
                        .map(ArchitectureTest::isSeenByOthers)
                        .orElse(true);
    }

    private static ArchCondition<JavaClass> callNow() {
        var clocks = Set.of(Instant.class.getName(), LocalDate.class.getName(), System.class.getName());
        return new ArchCondition<>("read the clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> clocks.contains(call.getTargetOwner().getName()))
                        .filter(call ->
                                call.getName().equals("now") || call.getName().startsWith("currentTime"))
                        .map(JavaMethodCall::getDescription)
                        .forEach(description -> events.add(SimpleConditionEvent.satisfied(type, description)));
            }
        };
    }

    private static ArchCondition<JavaClass> copyCollections() {
        return new ArchCondition<>("copy their collections in the canonical constructor") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var collections = type.getFields().stream()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> COLLECTION.test(field.getRawType()))
                        .toList();
                long copies = type.getConstructors().stream()
                        .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream())
                        .filter(call -> call.getName().equals("copyOf")
                                || resideInAPackage("dev.gtm.quantity").test(call.getTargetOwner())
                                || call.getName().startsWith("unmodifiable"))
                        .count();
                if (copies < collections.size()) {
                    events.add(SimpleConditionEvent.violated(
                            type,
                            type.getName() + " has "
                                    + collections.stream()
                                            .map(JavaField::getName)
                                            .toList() + " and makes " + copies + " copies"));
                }
            }
        };
    }
}

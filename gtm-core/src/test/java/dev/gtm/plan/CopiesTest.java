package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.Concentration;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Intensity;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.FieldRole;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.Limits;
import dev.gtm.outcome.Scenario;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each {@code with…} of the parts of a brief gives a copy in which one thing is different. */
class CopiesTest {

    private static final Evidence CLAIMS = new Evidence(EvidenceKind.CLAIMS, "claims", LocalDate.of(2025, 6, 30), 300);
    private static final Evidence SURVEY = Evidence.of(EvidenceKind.SURVEY, "a survey");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    // Every component of each is given, so that nothing can get lost unseen.
    private static final Record SEGMENT =
            new Segment("A", "the north", 1000, Coverage.COMMERCIAL, Share.of(0.3), CLAIMS);
    private static final Record STEP = new Step(
            "TEST",
            Stage.TESTING,
            "tested",
            Map.of("A", Share.of(0.5), "B", Share.of(0.4)),
            Map.of("A", Share.of(0.9)),
            "LAB",
            CLAIMS,
            CLAIMS,
            800.0);
    private static final Record DOCTOR_STEP =
            new DoctorStep("KNOWS", "DOC", DoctorStage.AWARE, "knows it", Share.of(0.6), CLAIMS);
    private static final Record STAKEHOLDER = new Stakeholder(
            "DOC",
            StakeholderRole.PHYSICIAN,
            "oncologists",
            1200,
            List.of(new Concentration(Share.of(0.2), Share.of(0.7))),
            "others prescribe",
            CLAIMS,
            Share.of(0.4));
    private static final Record BEHAVIOR = new Behavior(
            "ORDER",
            "DOC",
            "TEST",
            Set.of("A"),
            "orders the test",
            14.0,
            7.0,
            "days to order",
            Share.of(0.1),
            new Range(12, 16),
            new Range(6, 8),
            "medical affairs",
            CLAIMS);
    private static final Record BARRIER = new Barrier(
            "SLOW",
            "ORDER",
            BarrierCause.TURNAROUND_TIME,
            "too slow",
            Share.of(0.4),
            Share.of(0.7),
            Control.SHARED,
            true,
            CLAIMS);
    private static final Record DRIVER = new Driver("PROOF", "ORDER", "strong evidence", Share.of(0.6), CLAIMS);
    private static final Record COMPETITOR =
            new Competitor("OTHER", "the other drug", Set.of("ORDER"), Intensity.HIGH, CLAIMS);
    private static final Record PRODUCT =
            new Product("Drug", "a disease", ProductStatus.ON_LABEL, Set.of(ProductTrait.ORAL));
    private static final Record EVIDENCE = new Evidence(EvidenceKind.CLAIMS, "claims", LocalDate.of(2025, 6, 30), 300);
    private static final Record LIMITS = new Limits(dollars(100), Map.of(FieldRole.MSL, 4), Map.of("VISIT", 1));
    private static final Record SCENARIO = new Scenario("HARD", "a hard year", List.of());

    /**
     * One copy.
     *
     * @param method what is called
     * @param given with what
     * @param changes what is different afterwards, by component
     */
    record Copy(Record original, String method, List<Object> given, Map<String, Object> changes) {

        Copy and(String component, Object becomes) {
            var all = new LinkedHashMap<>(changes);
            all.put(component, becomes);
            return new Copy(original, method, given, all);
        }

        String name() {
            return original.getClass().getSimpleName() + "." + method;
        }

        @Override
        public String toString() {
            return name() + changes.keySet();
        }
    }

    static Stream<Copy> copies() {
        return Stream.of(adoption(), behaviors(), barriers(), others()).flatMap(part -> part);
    }

    private static Stream<Copy> adoption() {
        return Stream.of(
                copy(SEGMENT, "withLabel", "the south").and("label", "the south"),
                copy(SEGMENT, "withPatients", 20.0).and("patients", 20.0),
                copy(SEGMENT, "withCoverage", Coverage.GOVERNMENT).and("coverage", Coverage.GOVERNMENT),
                copy(SEGMENT, "withLikelyToChange", 0.1).and("likelyToChange", Share.of(0.1)),
                copy(SEGMENT, "withEvidence", SURVEY).and("evidence", SURVEY),
                copy(STEP, "withLabel", "ordered").and("label", "ordered"),
                copy(STEP, "withRate", "A", 0.6).and("rates", Map.of("A", Share.of(0.6), "B", Share.of(0.4))),
                copy(STEP, "withRate", "C", 0.6)
                        .and("rates", Map.of("A", Share.of(0.5), "B", Share.of(0.4), "C", Share.of(0.6))),
                copy(STEP, "withCeiling", "A", 0.5).and("ceilings", Map.of("A", Share.of(0.5))),
                copy(STEP, "withCeiling", "B", 0.8).and("ceilings", Map.of("A", Share.of(0.9), "B", Share.of(0.8))),
                copy(STEP, "withCeilingSetBy", "PAYER").and("ceilingSetBy", "PAYER"),
                copy(STEP, "withEvidence", SURVEY).and("evidence", SURVEY),
                copy(STEP, "withCeilingEvidence", SURVEY).and("ceilingEvidence", SURVEY),
                copy(STEP, "withCapacity", 900.0).and("capacity", 900.0),
                copy(DOCTOR_STEP, "withLabel", "has heard of it").and("label", "has heard of it"),
                copy(DOCTOR_STEP, "withEvidence", SURVEY).and("evidence", SURVEY),
                copy(STAKEHOLDER, "withLabel", "surgeons").and("label", "surgeons"),
                copy(STAKEHOLDER, "withCount", 900).and("count", 900),
                copy(STAKEHOLDER, "withConcentration", 0.3, 0.8)
                        .and(
                                "concentration",
                                List.of(
                                        new Concentration(Share.of(0.2), Share.of(0.7)),
                                        new Concentration(Share.of(0.3), Share.of(0.8)))),
                copy(STAKEHOLDER, "withNotRelevant", "no surgery").and("notRelevant", "no surgery"),
                copy(STAKEHOLDER, "withEvidence", SURVEY).and("evidence", SURVEY),
                copy(STAKEHOLDER, "withAccess", 0.5).and("access", Share.of(0.5)));
    }

    private static Stream<Copy> behaviors() {
        return Stream.of(
                copy(BEHAVIOR, "withSegments", (Object) new String[] {"C", "B"}).and("segments", Set.of("B", "C")),
                copy(BEHAVIOR, "withSegments", (Object) new String[] {}).and("segments", Set.of()),
                copy(BEHAVIOR, "withBaseline", 15.0).and("baseline", 15.0),
                copy(BEHAVIOR, "withTarget", 5.0).and("target", 5.0),
                copy(BEHAVIOR, "withMetric", "calls", 2.0, 9.0, 0.2)
                        .and("metric", "calls")
                        .and("baseline", 2.0)
                        .and("target", 9.0)
                        .and("stepGain", Share.of(0.2)),
                copy(BEHAVIOR, "withBaselineRange", 10.0, 20.0).and("baselineRange", new Range(10, 20)),
                copy(BEHAVIOR, "withTargetRange", 5.0, 9.0).and("targetRange", new Range(5, 9)),
                copy(BEHAVIOR, "withOwner", "marketing").and("owner", "marketing"),
                copy(BEHAVIOR, "withEvidence", SURVEY).and("evidence", SURVEY));
    }

    private static Stream<Copy> barriers() {
        return Stream.of(
                copy(BARRIER, "withText", "not in time").and("text", "not in time"),
                copy(BARRIER, "withWeight", 0.1).and("weight", Share.of(0.1)),
                copy(BARRIER, "withReported", 0.2).and("reported", Share.of(0.2)),
                copy(BARRIER, "withControl", Control.EXTERNAL).and("control", Control.EXTERNAL),
                copy(BARRIER, "withBlocking", false).and("blocking", false),
                copy(BARRIER, "withEvidence", SURVEY).and("evidence", SURVEY),
                copy(DRIVER, "withWeight", 0.1).and("weight", Share.of(0.1)),
                copy(DRIVER, "withEvidence", SURVEY).and("evidence", SURVEY),
                copy(COMPETITOR, "withLabel", "a generic").and("label", "a generic"),
                copy(COMPETITOR, "withIntensity", Intensity.LOW).and("intensity", Intensity.LOW),
                copy(COMPETITOR, "withEvidence", SURVEY).and("evidence", SURVEY));
    }

    private static Stream<Copy> others() {
        return Stream.of(
                copy(PRODUCT, "withStatus", ProductStatus.PRE_APPROVAL).and("status", ProductStatus.PRE_APPROVAL),
                copy(PRODUCT, "withIndication", "another disease").and("indication", "another disease"),
                copy(PRODUCT, "withTraits", (Object) new ProductTrait[] {ProductTrait.INFUSED})
                        .and("traits", Set.of(ProductTrait.INFUSED)),
                copy(EVIDENCE, "withDate", LocalDate.of(2026, 1, 1)).and("date", LocalDate.of(2026, 1, 1)),
                copy(EVIDENCE, "withSample", 12).and("sample", 12),
                copy(LIMITS, "withBudget", dollars(7)).and("budget", dollars(7)),
                copy(LIMITS, "withFte", FieldRole.MSL, 2).and("fte", Map.of(FieldRole.MSL, 2)),
                copy(LIMITS, "withFte", FieldRole.SALES_REP, 2)
                        .and("fte", Map.of(FieldRole.MSL, 4, FieldRole.SALES_REP, 2)),
                copy(LIMITS, "withFloor", "VISIT", 0).and("floors", Map.of("VISIT", 0)),
                copy(LIMITS, "withFloor", "MAIL", 3).and("floors", Map.of("VISIT", 1, "MAIL", 3)),
                copy(SCENARIO, "withLabel", "an easy year").and("label", "an easy year"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("copies")
    void changes_one_thing_and_leaves_the_original_alone(Copy copy) throws ReflectiveOperationException {
        var original = copy.original();
        var before = original.toString();
        var expected = components(original);
        expected.putAll(copy.changes());

        var changed =
                method(original, copy.method()).invoke(original, copy.given().toArray());

        assertThat(components((Record) changed)).isEqualTo(expected);
        assertThat(components((Record) changed)).isNotEqualTo(components(original));
        assertThat(original).as("the original").hasToString(before);
    }

    @Test
    void no_way_to_a_copy_is_left_out() {
        var tried = copies().map(Copy::name).distinct();
        var there = copies().map(copy -> copy.original().getClass())
                .distinct()
                .flatMap(type -> Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().startsWith("with"))
                        .map(method -> type.getSimpleName() + "." + method.getName()));

        assertThat(there).containsExactlyInAnyOrderElementsOf(tried.toList());
    }

    private static Copy copy(Record original, String method, Object... given) {
        return new Copy(original, method, List.of(given), Map.of());
    }

    private static Method method(Record original, String name) {
        return Arrays.stream(original.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> components(Record of) throws ReflectiveOperationException {
        var components = new LinkedHashMap<String, Object>();
        for (var component : of.getClass().getRecordComponents()) {
            components.put(component.getName(), component.getAccessor().invoke(of));
        }
        return components;
    }

    private static Money dollars(int amount) {
        return new Money(BigDecimal.valueOf(amount), DOLLAR);
    }
}

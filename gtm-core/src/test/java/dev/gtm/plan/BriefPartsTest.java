package dev.gtm.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Need;
import dev.gtm.investment.Intervention;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.Trigger;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One part of a brief is replaced by its id, or added behind the others. */
class BriefPartsTest {

    private static final Brief BRIEF = Brief.builder("b", "US", "USD")
            .product("Drug", ProductStatus.ON_LABEL)
            .segment("NORTH", 1000)
            .segment("SOUTH", 500)
            .step(step("TEST", 0.5))
            .step(step("START", 0.7))
            .stakeholder("DOC", StakeholderRole.PHYSICIAN)
            .stakeholder("LAB", StakeholderRole.PATHOLOGY_LAB)
            .doctorStep(DoctorStep.of("KNOWS", "DOC", DoctorStage.AWARE, 0.6))
            .doctorStep(DoctorStep.of("SEES", "DOC", DoctorStage.UNDERSTAND, 0.5))
            .behavior("ORDER", "DOC", "TEST", "orders the test", 0.7)
            .behavior("ANSWER", "LAB", "TEST", "answers in time", 0.8)
            .barrier("SLOW", "ORDER", BarrierCause.TURNAROUND_TIME)
            .barrier("GAP", "ORDER", BarrierCause.KNOWLEDGE_GAP)
            .driver(Driver.of("PROOF", "ORDER", "strong evidence"))
            .driver(Driver.of("PEERS", "ORDER", "colleagues do it"))
            .competitor(Competitor.of("OTHER", "ORDER"))
            .competitor(Competitor.of("GENERIC", "ORDER"))
            .intervention(mail("MAIL", 1))
            .intervention(mail("CALL", 2))
            .trigger(Trigger.builder("T1", "look again").event("ENTRY").build())
            .trigger(Trigger.builder("T2", "look again").event("LISTING").build())
            .scenario(Scenario.of("HARD"))
            .scenario(Scenario.of("EASY"))
            .build();

    /**
     * One kind of part.
     *
     * @param with puts a part into the brief
     * @param all the parts of that kind
     * @param replaced another part of the first one's id
     * @param added a part of a new id
     */
    record Kind<T>(String name, Function<T, Brief> with, Function<Brief, List<T>> all, T replaced, T added) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>("a segment", BRIEF::with, Brief::segments, Segment.of("NORTH", 7), null),
                new Kind<>("a step", BRIEF::with, Brief::journey, step("TEST", 0.1), step("STAY", 0.9)),
                new Kind<>(
                        "a step of doctors",
                        BRIEF::with,
                        Brief::doctorJourney,
                        DoctorStep.of("KNOWS", "LAB", DoctorStage.AWARE, 0.1),
                        DoctorStep.of("WRITES", "DOC", DoctorStage.PRESCRIBE, 0.9)),
                new Kind<>(
                        "a stakeholder",
                        BRIEF::with,
                        Brief::stakeholders,
                        Stakeholder.of("DOC", StakeholderRole.NURSE),
                        Stakeholder.of("PAY", StakeholderRole.PAYER)),
                new Kind<>(
                        "a behavior",
                        BRIEF::with,
                        Brief::behaviors,
                        Behavior.of("ORDER", "LAB", "START", "orders", 0.9),
                        Behavior.of("GO", "DOC", "START", "starts", 0.9)),
                new Kind<>(
                        "a barrier",
                        BRIEF::with,
                        Brief::barriers,
                        Barrier.of("SLOW", "ANSWER", BarrierCause.HABIT),
                        Barrier.of("COST", "ORDER", BarrierCause.PATIENT_COST)),
                new Kind<>(
                        "a driver",
                        BRIEF::with,
                        Brief::drivers,
                        Driver.of("PROOF", "ANSWER", "more of it"),
                        Driver.of("NEWS", "ORDER", "it is new")),
                new Kind<>(
                        "a competitor",
                        BRIEF::with,
                        Brief::competitors,
                        Competitor.of("OTHER", "ANSWER"),
                        Competitor.of("THIRD", "ORDER")),
                new Kind<>("a candidate", BRIEF::with, Brief::interventions, mail("MAIL", 9), mail("VIDEO", 3)),
                new Kind<>(
                        "a trigger",
                        BRIEF::with,
                        Brief::triggers,
                        Trigger.builder("T1", "wait").event("EXIT").build(),
                        Trigger.builder("T3", "wait").event("EXIT").build()),
                new Kind<>(
                        "a scenario",
                        BRIEF::with,
                        Brief::scenarios,
                        Scenario.of("HARD").withLabel("a hard year"),
                        Scenario.of("ODD")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kinds")
    <T> void a_part_takes_the_place_of_the_one_of_its_id(Kind<T> kind) {
        var before = kind.all().apply(BRIEF);

        var changed = kind.with().apply(kind.replaced());

        assertThat(kind.all().apply(changed)).containsExactly(kind.replaced(), before.get(1));
        assertThat(kind.all().apply(BRIEF))
                .as("the original")
                .isEqualTo(before)
                .isNotEqualTo(kind.all().apply(changed));
        assertThat(kinds().filter(other -> !other.name().equals(kind.name())))
                .allSatisfy(other -> assertThat(other.all().apply(changed))
                        .isEqualTo(other.all().apply(BRIEF)));
    }

    /** Of a new segment nobody knows the rates, so it cannot come alone. */
    static Stream<Kind<?>> kindsThatGrow() {
        return kinds().filter(kind -> kind.added() != null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kindsThatGrow")
    <T> void a_part_of_a_new_id_comes_last(Kind<T> kind) {
        var before = kind.all().apply(BRIEF);

        var changed = kind.with().apply(kind.added());

        assertThat(kind.all().apply(changed)).containsExactly(before.get(0), before.get(1), kind.added());
    }

    @Test
    void a_new_segment_needs_a_rate_at_each_step() {
        assertThatThrownBy(() -> BRIEF.with(Segment.of("WEST", 7)))
                .isInstanceOf(InvalidBriefException.class)
                .hasMessageContaining("journey[0].rate.WEST")
                .hasMessageContaining("journey[1].rate.WEST");
        UnaryOperator<Step> wider = step -> step.withRate("WEST", 0.3);

        var changed = BRIEF.toBuilder()
                .segment("WEST", 7)
                .journey(BRIEF.journey().stream().map(wider).toList())
                .build();

        assertThat(changed.segments()).extracting(Segment::id).containsExactly("NORTH", "SOUTH", "WEST");
    }

    private static Step step(String id, double rate) {
        return Step.of(id, Stage.TESTING, Map.of("NORTH", Share.of(rate), "SOUTH", Share.of(rate)));
    }

    private static Intervention mail(String id, int price) {
        return Intervention.builder(id)
                .behaviors("ORDER")
                .needs(Need.REMIND)
                .by(Channel.EMAIL)
                .unit("wave", new Money(BigDecimal.valueOf(price), Currency.getInstance("USD")))
                .levels(0, 1)
                .hill(1, 1)
                .effect("TEST", 0.1)
                .build();
    }
}

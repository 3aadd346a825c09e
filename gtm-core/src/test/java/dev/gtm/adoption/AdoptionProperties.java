package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.plan.Brief;
import dev.gtm.plan.RandomBriefs;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomBriefs.class)
@Domain(DomainContext.Global.class)
class AdoptionProperties {

    @Property(tries = 500)
    void patients_are_conserved(@ForAll Brief brief) {
        var map = map(brief, brief.journey());
        for (var flow : map.segments()) {
            double lost = flow.steps().stream().mapToDouble(StepFlow::lost).sum();
            assertThat(flow.reached() + lost).isCloseTo(flow.patients(), within(1e-9 * flow.patients()));
        }
        assertThat(map.reached())
                .isCloseTo(
                        map.segments().stream()
                                .mapToDouble(SegmentFlow::reached)
                                .sum(),
                        within(1e-9 * map.reached()));
    }

    @Property(tries = 500)
    void who_leaves_a_step_enters_the_next(@ForAll Brief brief) {
        for (var flow : map(brief, brief.journey()).segments()) {
            double entering = flow.patients();
            for (var step : flow.steps()) {
                assertThat(step.entering()).isEqualTo(entering);
                assertThat(step.leaving()).isBetween(0.0, entering);
                entering = step.leaving();
            }
            assertThat(flow.reached()).isEqualTo(entering);
        }
    }

    @Property(tries = 500)
    void what_is_avoidable_is_part_of_what_is_lost(@ForAll Brief brief) {
        for (var flow : map(brief, brief.journey()).segments()) {
            for (var step : flow.steps()) {
                double slack = 1e-9 * step.entering();
                assertThat(step.avoidable()).isBetween(0.0, step.lost() + slack);
                assertThat(step.notAttributable()).isBetween(0.0, step.avoidable());
                assertThat(step.patientsPerCeilingPoint()).isBetween(0.0, 0.01 * step.entering() + slack);
            }
        }
    }

    @Property(tries = 300)
    void what_is_attributed_and_what_is_not_make_up_what_is_avoidable(@ForAll Brief brief) {
        for (var flow : map(brief, brief.journey()).segments()) {
            for (var step : flow.steps()) {
                double attributed = step.attributed().stream()
                        .mapToDouble(Attribution::patients)
                        .sum();
                assertThat(attributed + step.notAttributable())
                        .isCloseTo(step.avoidable(), within(1e-9 * step.avoidable()));
                assertThat(step.attributed())
                        .allSatisfy(one -> assertThat(one.patients()).isNotNegative());
            }
        }
    }

    @Property(tries = 300)
    void each_weight_on_a_step_takes_once_and_in_proportion(@ForAll Brief brief) {
        for (var flow : map(brief, brief.journey()).segments()) {
            for (var step : flow.steps()) {
                var weighted = weighted(brief, step.step(), flow.segment());
                assertThat(step.attributed())
                        .extracting(Attribution::barrier)
                        .containsExactlyInAnyOrderElementsOf(weighted.keySet());
                double sum =
                        weighted.values().stream().mapToDouble(Share::value).sum();
                for (var one : step.attributed()) {
                    double part = weighted.get(one.barrier()).value() / Math.max(1, sum);
                    assertThat(one.patients()).isCloseTo(part * step.avoidable(), within(1e-9 * step.avoidable()));
                }
            }
        }
    }

    @Property(tries = 200)
    void the_stall_loses_most_and_the_momentum_lacks_least(@ForAll Brief brief) {
        for (var flow : map(brief, brief.journey()).segments()) {
            double most =
                    flow.steps().stream().mapToDouble(StepFlow::avoidable).max().orElseThrow();
            assertThat(flow.stall().map(StepFlow::avoidable).orElse(0.0))
                    .isCloseTo(
                            most, within(1e-9 * flow.patients() * flow.steps().size()));
            assertThat(flow.momentum().isPresent()).isEqualTo(flow.patients() > 0);
            flow.momentum()
                    .ifPresent(best -> assertThat(flow.steps())
                            .filteredOn(step -> step.entering() > 0)
                            .allSatisfy(step -> assertThat(step.ceiling() - step.rate())
                                    .isGreaterThanOrEqualTo(best.ceiling() - best.rate() - 1e-9)));
        }
    }

    @Property(tries = 300)
    void fewer_and_fewer_doctors_come_from_step_to_step(@ForAll Brief brief) {
        var flows = DoctorFlow.of(brief.doctorJourney(), map(brief, brief.journey()));
        for (var flow : flows) {
            double arriving = 1;
            for (var step : flow.steps()) {
                assertThat(step.arriving()).isEqualTo(arriving);
                assertThat(step.leaving()).isBetween(0.0, arriving);
                assertThat(step.avoidable()).isNotNegative();
                arriving = step.leaving();
            }
        }
        assertThat(flows).extracting(DoctorFlow::stakeholder).doesNotHaveDuplicates();
        assertThat(flows.stream().flatMap(flow -> flow.steps().stream()).map(DoctorStepFlow::step))
                .containsExactlyInAnyOrderElementsOf(
                        brief.doctorJourney().stream().map(DoctorStep::id).toList());
    }

    @Property(tries = 500)
    void a_higher_rate_never_lowers_who_is_reached(
            @ForAll Brief brief,
            @ForAll @IntRange(max = 100) int atStep,
            @ForAll @IntRange(max = 100) int atSegment,
            @ForAll @DoubleRange(max = 1) double towardsCeiling) {
        var step = brief.journey().get(atStep % brief.journey().size());
        var segment = brief.segments().get(atSegment % brief.segments().size()).id();

        var raised = new ArrayList<>(brief.journey());
        raised.set(raised.indexOf(step), raised(step, segment, towardsCeiling));

        assertThat(map(brief, raised).reached())
                .isGreaterThanOrEqualTo(map(brief, brief.journey()).reached());
    }

    private static Step raised(Step step, String segment, double towardsCeiling) {
        double rate = step.rate(segment).value();
        double ceiling = step.ceiling(segment).value();
        double higher = Math.min(ceiling, Math.max(rate, rate + (ceiling - rate) * towardsCeiling));
        return step.withRate(segment, higher);
    }

    /** The explicit weights that count at a step in a segment, by barrier. */
    private static Map<String, Share> weighted(Brief brief, String step, String segment) {
        var weights = new HashMap<String, Share>();
        for (var behavior : brief.behaviors()) {
            if (behavior.step().equals(step) && behavior.concerns(segment)) {
                brief.barriersOf(behavior).stream()
                        .filter(barrier -> barrier.weight() != null)
                        .forEach(barrier -> weights.put(barrier.id(), barrier.weight()));
            }
        }
        return weights;
    }

    private static AdoptionMap map(Brief brief, List<Step> journey) {
        return AdoptionMap.of(brief.segments(), journey, brief.behaviors(), brief.barriers());
    }
}

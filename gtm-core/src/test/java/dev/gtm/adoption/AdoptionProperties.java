package dev.gtm.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.plan.Brief;
import dev.gtm.plan.RandomBriefs;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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
        var rates = new HashMap<>(step.rates());
        rates.put(segment, Share.of(higher));
        return new Step(
                step.id(),
                step.stage(),
                step.label(),
                rates,
                step.ceilings(),
                step.ceilingSetBy(),
                step.evidence(),
                null);
    }

    private static AdoptionMap map(Brief brief, List<Step> journey) {
        return AdoptionMap.of(brief.segments(), journey, brief.behaviors(), brief.barriers());
    }
}

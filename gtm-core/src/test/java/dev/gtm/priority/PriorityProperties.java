package dev.gtm.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import dev.gtm.plan.RandomBriefs;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RandomBriefs.class)
@Domain(DomainContext.Global.class)
class PriorityProperties {

    // ---- impact --------------------------------------------------------------------------------

    @Property(tries = 500)
    void impact_is_never_negative_and_never_above_its_potential(@ForAll Brief brief) {
        var model = model(brief);
        for (var behavior : brief.behaviors()) {
            var impact = model.of(behavior);
            if (impact == null) {
                continue;
            }
            assertThat(impact.patients()).isNotNegative().isFinite();
            assertThat(impact.potential())
                    .isGreaterThanOrEqualTo(impact.patients())
                    .isFinite();
            assertThat(impact.blockedShare()).isBetween(0.0, 1.0);
            assertThat(impact.blockedDownstream()).isBetween(0.0, 1.0);
            if (impact.starts() != null) {
                assertThat(impact.starts()).isNotNegative().isFinite();
            }
            if (impact.share() != null) {
                assertThat(impact.share()).isNotNegative();
            }
            if (impact.value() != null) {
                assertThat(impact.value().amount().signum()).isNotNegative();
            }
        }
    }

    @Property(tries = 500)
    void a_target_at_or_below_the_rate_brings_nothing(@ForAll Brief brief) {
        var model = model(brief);
        for (var behavior : brief.behaviors()) {
            double lowest = behavior.segmentsAmong(brief.segments()).stream()
                    .mapToDouble(
                            segment -> brief.stepOf(behavior).rate(segment.id()).value())
                    .min()
                    .orElse(0);
            var impact = Objects.requireNonNull(model.of(aiming(behavior, lowest)));
            assertThat(impact.patients()).isZero();
            assertThat(impact.potential()).isZero();
            assertThat(impact.blockedShare()).isZero();
        }
    }

    @Property(tries = 500)
    void a_higher_target_never_brings_less(@ForAll Brief brief) {
        var model = model(brief);
        for (var behavior : brief.behaviors()) {
            double lower =
                    Objects.requireNonNull(model.of(aiming(behavior, 0.4))).patients();
            double higher =
                    Objects.requireNonNull(model.of(aiming(behavior, 0.8))).patients();
            assertThat(higher).isGreaterThanOrEqualTo(lower);
        }
    }

    /** An independent way to the same number: move the step and map the adoption again. */
    @Property(tries = 500)
    void impact_is_what_the_map_gains(@ForAll Brief brief) {
        var model = model(brief);
        double today = map(brief, brief.journey()).reached();
        for (var behavior : brief.behaviors()) {
            var impact = model.of(behavior);
            if (impact != null) {
                double then = map(brief, moved(brief, behavior)).reached();
                assertThat(impact.patients()).isCloseTo(then - today, within(1e-9 * Math.max(1, then)));
            }
        }
    }

    @Property(tries = 300)
    void cannot_be_measured_without_target_or_step_gain(@ForAll Brief brief) {
        var model = model(brief);
        for (var behavior : brief.behaviors()) {
            boolean measurable =
                    behavior.target() != null && (behavior.metric() == null || behavior.stepGain() != null);
            assertThat(model.of(behavior) != null).isEqualTo(measurable);
        }
    }

    // ---- influence -----------------------------------------------------------------------------

    @Property(tries = 500)
    void influence_is_a_share_and_missing_only_without_barriers(@ForAll Brief brief) {
        for (var behavior : brief.behaviors()) {
            var barriers = brief.barriersOf(behavior);
            var influence = Influence.of(barriers, controls(barriers));
            assertThat(influence == null).isEqualTo(barriers.isEmpty());
            if (influence != null) {
                assertThat(influence.share().value()).isBetween(0.0, 1.0);
                assertThat(controls(barriers)).containsValue(influence.control());
            }
        }
    }

    @Property(tries = 500)
    void more_control_never_lowers_influence(@ForAll Brief brief) {
        for (var barrier : brief.barriers()) {
            var barriers = brief.barriersOf(brief.behavior(barrier.behavior()));
            double before = -1;
            for (var control : List.of(Control.EXTERNAL, Control.SHARED, Control.COMPANY)) {
                var controls = new HashMap<>(controls(barriers));
                controls.put(barrier.id(), control);
                double share = Objects.requireNonNull(Influence.of(barriers, controls))
                        .share()
                        .value();
                assertThat(share).isGreaterThanOrEqualTo(before);
                before = share;
            }
        }
    }

    @Property(tries = 300)
    void the_order_of_barriers_means_nothing(@ForAll Brief brief, @ForAll Random random) {
        for (var behavior : brief.behaviors()) {
            var barriers = brief.barriersOf(behavior);
            var shuffled = new ArrayList<>(barriers);
            Collections.shuffle(shuffled, random);
            assertThat(Influence.of(shuffled, controls(barriers)))
                    .isEqualTo(Influence.of(barriers, controls(barriers)));
        }
    }

    @Property(tries = 300)
    void weights_of_a_behavior_come_to_one(@ForAll Brief brief) {
        for (var behavior : brief.behaviors()) {
            var barriers = brief.barriersOf(behavior);
            var weights = BarrierWeights.of(barriers);
            assertThat(barriers)
                    .allSatisfy(barrier -> assertThat(weights.of(barrier)).isBetween(0.0, 1.0));
            if (!barriers.isEmpty()) {
                assertThat(barriers.stream().mapToDouble(weights::of).sum()).isCloseTo(1, within(1e-9));
            }
        }
    }

    // ---- helpers -------------------------------------------------------------------------------

    private static Map<String, Control> controls(List<Barrier> barriers) {
        var controls = new HashMap<String, Control>();
        barriers.forEach(b -> controls.put(b.id(), b.control() == null ? Control.SHARED : b.control()));
        return controls;
    }

    private static Behavior aiming(Behavior behavior, double target) {
        return new Behavior(
                behavior.id(),
                behavior.stakeholder(),
                behavior.step(),
                behavior.segments(),
                behavior.statement(),
                null,
                target,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Step> moved(Brief brief, Behavior behavior) {
        var step = brief.stepOf(behavior);
        var rates = new HashMap<>(step.rates());
        for (var segment : behavior.segmentsAmong(brief.segments())) {
            double rate = step.rate(segment.id()).value();
            double wanted = behavior.metric() == null
                    ? behavior.target()
                    : rate + behavior.stepGain().value();
            double reached =
                    Math.max(rate, Math.min(wanted, step.ceiling(segment.id()).value()));
            rates.put(segment.id(), Share.of(reached));
        }
        var moved = new Step(
                step.id(),
                step.stage(),
                step.label(),
                rates,
                step.ceilings(),
                step.ceilingSetBy(),
                step.evidence(),
                null,
                null);
        var journey = new ArrayList<>(brief.journey());
        journey.set(journey.indexOf(step), moved);
        return journey;
    }

    private static ImpactModel model(Brief brief) {
        return new ImpactModel(brief.segments(), brief.journey(), map(brief, brief.journey()), brief.valuePerPatient());
    }

    private static AdoptionMap map(Brief brief, List<Step> journey) {
        return AdoptionMap.of(brief.segments(), journey, brief.behaviors(), brief.barriers());
    }
}

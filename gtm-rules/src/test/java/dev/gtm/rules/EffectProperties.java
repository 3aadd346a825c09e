package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.Behavior;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.ExpectedEffect;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of expected effects in every plan. */
class EffectProperties {

    private static final int TRIES = 250;
    private static final double TOLERANCE = 1e-9;
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));

    @Property(tries = TRIES)
    void everyTacticHasItsAnswerInItsPlace(@ForAll long seed) {
        assertThat(PLANNER.plan(AnyBrief.of(seed)).approach()).allSatisfy(entry -> {
            assertThat(entry.effects()).extracting(ExpectedEffect::tactic).isEqualTo(entry.sequence());
            assertThat(entry.leadEffect().isPresent()).isEqualTo(entry.lead() != null);
            assertThat(entry.effects())
                    .allSatisfy(effect -> assertThat(effect.reasons()).isNotEmpty());
        });
    }

    @Property(tries = TRIES)
    void nothingIsExpectedAboveWhatIsLeftToTheCeiling(@ForAll long seed) {
        var plan = PLANNER.plan(AnyBrief.of(seed));
        for (var entry : plan.approach()) {
            double left = left(plan, entry);
            entry.effects().stream()
                    .map(ExpectedEffect::size)
                    .filter(Objects::nonNull)
                    .forEach(size -> {
                        assertThat(size.mid()).isLessThanOrEqualTo(left + TOLERANCE);
                        assertThat(size.upper()).isLessThanOrEqualTo(left + TOLERANCE);
                    });
        }
    }

    @Property(tries = TRIES)
    void nothingIsExpectedOfATacticTowardsOthersThanWhoShowsTheBehavior(@ForAll long seed) {
        var plan = PLANNER.plan(AnyBrief.of(seed));
        for (var entry : plan.approach()) {
            var actor = plan.brief()
                    .actorOf(plan.brief().behavior(entry.behavior()))
                    .role();
            assertThat(entry.effects())
                    .filteredOn(effect -> effect.tactic().audience() != actor)
                    .allMatch(effect -> effect.size() == null);
        }
    }

    @Property(tries = TRIES)
    void theWarningStandsWhereAPlanPromisesMoreThanItsEvidence(@ForAll long seed) {
        var plan = PLANNER.plan(AnyBrief.of(seed));
        var warned = plan.warnings().stream()
                .filter(warning -> warning.code() == WarningCode.EFFECT_ABOVE_EVIDENCE)
                .map(Warning::subject)
                .collect(Collectors.toSet());
        Set<String> expected = plan.priorities().stream()
                .filter(one -> one.tier().isDesigned())
                .filter(one -> promised(plan, one.behavior())
                        > evidenced(plan, one.behavior().id()) + TOLERANCE)
                .map(one -> one.behavior().id())
                .collect(Collectors.toSet());
        assertThat(warned).isEqualTo(expected);
    }

    /** The largest planned gain in points; nothing if it cannot be told. */
    private static double promised(Plan plan, Behavior behavior) {
        var step = plan.brief().stepOf(behavior);
        double most = 0;
        for (var segment : behavior.segmentsAmong(plan.brief().segments())) {
            var gain = behavior.gain(step, segment.id());
            most = gain == null ? 0 : Math.max(most, gain * 100);
        }
        return most;
    }

    private static double evidenced(Plan plan, String behavior) {
        Map<Object, Double> upper = new HashMap<>();
        plan.approachTo(behavior).stream()
                .flatMap(entry -> entry.effects().stream())
                .forEach(effect -> upper.merge(effect.tactic(), upper(effect.size()), Math::max));
        return upper.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private static double upper(EffectSize size) {
        return size == null ? 0 : size.upper();
    }

    private static double left(Plan plan, ApproachEntry entry) {
        var behavior = plan.brief().behavior(entry.behavior());
        var step = plan.brief().stepOf(behavior);
        return behavior.segmentsAmong(plan.brief().segments()).stream()
                        .mapToDouble(segment -> step.ceiling(segment.id()).value()
                                - step.rate(segment.id()).value())
                        .max()
                        .orElse(0)
                * 100;
    }
}

package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Control;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Brief;
import dev.gtm.rules.conclude.BarrierConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BarrierCase;
import dev.gtm.rules.situation.UnassignedBarrier;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the barrier pack who can remove each barrier, and in the end what becomes of it. */
public final class BarrierStep {

    private final RuleSet rules;

    /** Follows these rules. */
    public BarrierStep(RuleSet rules) {
        this.rules = rules;
    }

    /** Who can remove each barrier: as the brief says, else as the rules conclude from its cause. */
    Controls controls(Brief brief) {
        var controls = new Controls();
        brief.barriers().forEach(barrier -> controls.put(barrier, control(barrier)));
        return controls;
    }

    private Decision<Control> control(Barrier barrier) {
        if (barrier.control() != null) {
            return new Decision<>(barrier.control(), List.of());
        }
        var concluded =
                rules.conclude(Pack.BARRIER, BarrierConclusion.class, List.of(UnassignedBarrier.of(barrier.cause())));
        return strongest(concluded, BarrierConclusion::control, Comparator.reverseOrder(), Control.SHARED);
    }

    /** What becomes of each barrier, by its id. */
    List<BarrierAnswer> answers(Brief brief, Controls controls, Set<String> designed, List<ApproachEntry> approach) {
        var addressed = approach.stream()
                .filter(entry -> entry.lead() != null)
                .map(ApproachEntry::barrier)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return brief.barriers().stream()
                .map(barrier -> answer(
                        barrier, controls, designed.contains(barrier.behavior()), addressed.contains(barrier.id())))
                .toList();
    }

    private BarrierAnswer answer(Barrier barrier, Controls controls, boolean designed, boolean tacticLeft) {
        var control = controls.of(barrier);
        var concluded = rules.conclude(
                Pack.BARRIER,
                BarrierConclusion.class,
                List.of(new BarrierCase(barrier.cause(), control, designed, tacticLeft)));
        var outcome =
                strongest(concluded, BarrierConclusion::outcome, Comparator.naturalOrder(), BarrierOutcome.EXCLUDED);
        var reasons = Stream.concat(outcome.reasons().stream(), controls.reasons(barrier).stream())
                .map(reason -> reason.about(Subjects.of(barrier)))
                .toList();
        return new BarrierAnswer(barrier.id(), control, outcome.value(), reasons);
    }

    private static <T extends Comparable<T>> Decision<T> strongest(
            List<Concluded<BarrierConclusion>> concluded,
            Function<BarrierConclusion, @Nullable T> part,
            Comparator<T> order,
            T otherwise) {
        T value = concluded.stream()
                .map(one -> part.apply(one.conclusion()))
                .filter(Objects::nonNull)
                .min(order)
                .orElse(otherwise);
        List<Reason> reasons = concluded.stream()
                .filter(one -> value.equals(part.apply(one.conclusion())))
                .map(Concluded::reason)
                .toList();
        return new Decision<>(value, reasons);
    }
}

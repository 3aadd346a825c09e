package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.KeyAssumption;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.Robustness;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.StepResponse;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Range;
import dev.gtm.rules.allocate.Allocator;
import dev.gtm.rules.allocate.SizingTask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Changes one assumption at a time, to both ends of its range, and looks whether the same plan is still the best. */
final class AssumptionTrials {

    private static final double OPTIMISM = 0.2;
    private static final double EACH = 0.3;
    private static final int MOST = 3;

    private final Brief brief;
    private final SizingTask task;
    private final Map<String, Integer> levels;
    private final double spread;
    private final int trials;
    private final Allocator allocator;

    /**
     * Trials of a plan.
     *
     * @param levels of the plan
     * @param spread of a rate without a stated range, as a part of its gap to the ceiling
     */
    AssumptionTrials(Brief brief, SizingTask task, Map<String, Integer> levels, SizingPolicy policy, double spread) {
        this.brief = brief;
        this.task = task;
        this.levels = levels;
        this.spread = spread;
        trials = policy.drawsFor(SizingTrials.levels(brief)) / 2;
        allocator = Allocator.of(policy.withParts(1));
    }

    private record Trial(String subject, Sentence assumption, List<ResponseModel> models) {}

    /** The few that change the plan most, the one that changes most first; those whose share of draws is in doubt are tried first. */
    List<KeyAssumption> find(Robustness robustness) {
        // The plan may have taken more effort than the trials do: they are held against one another, not against the
        // plan.
        var unchanged = best(task.model());
        return Stream.of(Stream.of(optimism()), effects(robustness), rates())
                .flatMap(all -> all)
                .limit(trials)
                .map(trial -> answer(trial, unchanged))
                .filter(answer -> !answer.flips().isEmpty() || !answer.shifts().isEmpty())
                .sorted(Comparator.comparingInt(
                                (KeyAssumption one) -> -one.flips().size())
                        .thenComparingInt(one -> -one.shifts().size()))
                .limit(MOST)
                .toList();
    }

    private Map<String, Integer> best(ResponseModel model) {
        return allocator
                .solve(task.with(model), levels, ProgressListener.none())
                .map(found -> found.levels())
                .orElse(Map.of());
    }

    private KeyAssumption answer(Trial trial, Map<String, Integer> unchanged) {
        var flips = new TreeSet<String>();
        var shifts = new TreeSet<String>();
        for (var model : trial.models()) {
            best(model).forEach((id, level) -> {
                int before = unchanged.getOrDefault(id, 0);
                if (level > 0 != before > 0) {
                    flips.add(id);
                } else if (level != before) {
                    shifts.add(id);
                }
            });
        }
        shifts.removeAll(flips);
        return new KeyAssumption(trial.subject(), trial.assumption(), List.copyOf(flips), List.copyOf(shifts));
    }

    // ---- effects -------------------------------------------------------------------------------

    private Trial optimism() {
        return new Trial(
                KeyAssumption.EFFECTS,
                new Sentence("All effects at once, 20 % weaker or stronger.", "すべての効果が一斉に 20 % 弱い、または強い。"),
                Stream.of(1 - OPTIMISM, 1 + OPTIMISM)
                        .map(factor -> task.model()
                                .with(task.model().interventions().stream()
                                        .map(one -> DrawnEffects.times(one, factor))
                                        .toList()))
                        .toList());
    }

    private Stream<Trial> effects(Robustness robustness) {
        return task.model().interventions().stream()
                .filter(one -> !task.closed().contains(one.id())
                        && !task.held().contains(one.id())
                        && !one.effects().isEmpty())
                .sorted(Comparator.comparingDouble((Intervention one) ->
                                Math.abs(0.5 - robustness.fundedShare().getOrDefault(one.id(), 0.0)))
                        .thenComparing(Intervention::id))
                .map(this::effect);
    }

    private Trial effect(Intervention changed) {
        return new Trial(
                changed.id(),
                new Sentence(
                        "The effects of " + changed.name() + ", 30 % weaker or stronger.",
                        changed.name() + " の効果が 30 % 弱い、または強い。"),
                Stream.of(1 - EACH, 1 + EACH)
                        .map(factor -> task.model()
                                .with(task.model().interventions().stream()
                                        .map(one ->
                                                one.id().equals(changed.id()) ? DrawnEffects.times(one, factor) : one)
                                        .toList()))
                        .toList());
    }

    // ---- rates ---------------------------------------------------------------------------------

    private Stream<Trial> rates() {
        return task.model().responses().stream().map(this::rate);
    }

    private Trial rate(StepResponse now) {
        var range = range(now);
        var models = new ArrayList<ResponseModel>();
        for (double base : List.of(range.low(), range.high())) {
            models.add(
                    task.model().with(new StepResponse(now.segment(), now.step(), base, now.ceiling(), now.kappa())));
        }
        var at = now.step() + "/" + now.segment();
        return new Trial(
                at,
                new Sentence(
                        "Today's rate of " + at + ", between " + percent(range.low()) + " and " + percent(range.high())
                                + ".",
                        at + " の現在の率が " + percent(range.low()) + " から " + percent(range.high()) + " の間で異なる。"),
                models);
    }

    private Range range(StepResponse now) {
        var stated = brief.behaviors().stream()
                .filter(behavior -> behavior.step().equals(now.step()) && behavior.metric() == null)
                .filter(behavior -> behavior.segmentsAmong(brief.segments()).stream()
                        .anyMatch(segment -> segment.id().equals(now.segment())))
                .map(Behavior::baselineRange)
                .flatMap(Stream::ofNullable)
                .findFirst();
        double wide = spread * (now.ceiling() - now.base());
        double low = stated.map(Range::low).orElse(now.base() - wide);
        double high = stated.map(Range::high).orElse(now.base() + wide);
        return new Range(Math.max(0, Math.min(now.ceiling(), low)), Math.min(now.ceiling(), high));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}

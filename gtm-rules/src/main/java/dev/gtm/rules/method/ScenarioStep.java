package dev.gtm.rules.method;

import dev.gtm.investment.Allocation;
import dev.gtm.investment.Funded;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingStatus;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioOutcome;
import dev.gtm.outcome.Trigger;
import dev.gtm.plan.Brief;
import dev.gtm.plan.LearnedBrief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.ScenarioBrief;
import dev.gtm.plan.Scenarios;
import dev.gtm.progress.ProgressListener;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds a plan against the futures of its brief. */
public final class ScenarioStep {

    /** Patients that are missing by less are there: the sizing itself rounds no finer. */
    private static final double ENOUGH = 1e-6;

    private final Method method;

    /** Plans by this method. */
    public ScenarioStep(Method method) {
        this.method = method;
    }

    /**
     * What each scenario of the brief does to its plan. Where nobody sized the plan, no best levels are sought either.
     */
    public Scenarios scenarios(Plan plan, ProgressListener listener) {
        var known = method.priced(LearnedBrief.of(plan.brief(), plan.memory()));
        return new Scenarios(
                plan,
                plan.brief().scenarios().stream()
                        .map(scenario -> outcome(plan, known, scenario, listener))
                        .toList());
    }

    private ScenarioOutcome outcome(Plan plan, Brief known, Scenario scenario, ProgressListener listener) {
        var brief = ScenarioBrief.of(known, scenario);
        var kept = Funded.at(LearnedModel.of(brief, plan.memory()), brief.systems(), AdaptStep.levels(plan));
        var best = plan.investment().status() == SizingStatus.NOT_SIZED
                ? Allocation.notSized(kept.patients())
                : method.fund(brief, plan.memory(), listener);
        var sized = best.sized();
        var budget = brief.limits().budget();
        boolean affordable = budget == null || kept.cost().compareTo(budget.amount()) <= 0;
        boolean isKept = affordable && plan.funded() != null;
        return new ScenarioOutcome(
                scenario,
                sized == null ? Map.of() : sized.levels(),
                sized == null ? null : sized.cost().amount(),
                sized == null ? null : sized.patients(),
                kept.patients(),
                kept.cost(),
                affordable,
                sized == null || !isKept ? null : regret(brief, sized, kept),
                best.clashes(),
                fires(brief.triggers(), new PlannedFlow(brief, kept.rates())));
    }

    /** In what the plan strives for; null if the kept levels bring fewer patients than are wanted. */
    private static @Nullable Double regret(Brief brief, SizedLevels best, Funded kept) {
        double saved = kept.cost().subtract(best.cost().amount()).doubleValue();
        double gained = best.patients() - kept.patients();
        return switch (brief.objective()) {
            case PATIENTS -> Double.valueOf(Math.max(0, gained));
            case NET_VALUE -> Double.valueOf(Math.max(0, value(brief) * gained + saved));
            case COST_FOR_PATIENTS ->
                kept.patients() < Objects.requireNonNullElse(brief.wantedPatients(), 0.0) - ENOUGH
                        ? null
                        : Double.valueOf(Math.max(0, saved));
        };
    }

    private static double value(Brief brief) {
        var value = brief.valuePerPatient();
        return value == null ? 0 : value.amount().doubleValue();
    }

    private static List<String> fires(List<Trigger> triggers, PlannedFlow flow) {
        return triggers.stream()
                .filter(trigger -> trigger.step() != null
                        && trigger.isMetBy(flow.rate(trigger.step(), flow.segments(trigger.segment()))))
                .map(Trigger::id)
                .toList();
    }
}

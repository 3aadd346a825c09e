package dev.gtm.rules.method;

import dev.gtm.investment.Funded;
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

/** Holds a plan against the futures of its brief. */
public final class ScenarioStep {

    private final Method method;

    /** Plans by this method. */
    public ScenarioStep(Method method) {
        this.method = method;
    }

    /** What each scenario of the brief does to its plan. */
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
        var best = method.fund(brief, plan.memory(), listener);
        var kept = Funded.at(LearnedModel.of(brief, plan.memory()), brief.systems(), AdaptStep.levels(plan));
        var budget = brief.limits().budget();
        var flow = new PlannedFlow(brief, kept.rates());
        return new ScenarioOutcome(
                scenario,
                best == null ? Map.of() : best.levels(),
                best == null ? null : best.cost(),
                best == null ? null : best.patients(),
                kept.patients(),
                kept.cost(),
                budget == null || kept.cost().compareTo(budget.amount()) <= 0,
                fires(brief.triggers(), flow));
    }

    private static List<String> fires(List<Trigger> triggers, PlannedFlow flow) {
        return triggers.stream()
                .filter(trigger -> trigger.step() != null
                        && trigger.isMetBy(flow.rate(trigger.step(), flow.segments(trigger.segment()))))
                .map(Trigger::id)
                .toList();
    }
}

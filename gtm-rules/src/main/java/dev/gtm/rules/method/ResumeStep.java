package dev.gtm.rules.method;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.Require;
import dev.gtm.io.BriefHash;
import dev.gtm.io.PlanReader;
import dev.gtm.outcome.Memory;
import dev.gtm.plan.Brief;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.Plan;
import dev.gtm.plan.PlanDiff;
import dev.gtm.plan.PlanSummary;
import dev.gtm.plan.RuleBookId;
import dev.gtm.progress.ProgressListener;
import java.util.List;
import java.util.stream.Collectors;

/** Goes on from a plan that was written before: brief and rules may have changed since. */
public final class ResumeStep {

    private final Method method;

    /** Plans by this method. */
    public ResumeStep(Method method) {
        this.method = method;
    }

    /**
     * A plan to go on from.
     *
     * @param plan by the brief and rules of now
     * @param diff what differs from the plan that was written, and why
     */
    public record Resumed(Plan plan, PlanDiff diff) {}

    /**
     * The plan as it was, or, where brief or rules have changed, as it would have been made by them. What was learned of steps
     * and segments that the brief no longer has is left behind.
     *
     * @throws InvalidValueException if the plan says to be of this brief and speaks of what the brief does not have
     */
    public Resumed resume(Brief brief, RuleBookId rules, PlanSummary before, ProgressListener listener) {
        boolean sameBrief = before.briefHash().equals(BriefHash.of(brief));
        boolean sameRules = before.ruleBookHash().equals(rules.hash());
        if (sameBrief && sameRules) {
            check(brief, before);
            return new Resumed(
                    before.infeasible()
                            ? method.plan(brief, before.memory(), listener)
                            : method.keep(brief, before.memory(), before.levels(), listener),
                    PlanDiff.empty());
        }
        var plan = method.plan(brief, known(brief, before.memory()), listener);
        var words = new ChangeWords(brief, List.of(), List.of());
        var diff = sameBrief
                ? PlanDiff.between(before, PlanReader.summary(plan), ChangeCause.RULE, words::ofRules)
                : PlanDiff.between(before, PlanReader.summary(plan), ChangeCause.INPUT, words::ofBrief);
        return new Resumed(plan, diff);
    }

    private static Memory known(Brief brief, Memory memory) {
        return memory.within(
                brief.journey().stream().map(Step::id).collect(Collectors.toSet()),
                brief.segments().stream().map(Segment::id).collect(Collectors.toSet()));
    }

    private static void check(Brief brief, PlanSummary before) {
        var memory = before.memory();
        Require.that(known(brief, memory).equals(memory), "learned", memory, "steps and segments of its brief");
        before.levels()
                .forEach((id, level) -> Require.that(
                        brief.interventions().stream()
                                .anyMatch(one ->
                                        one.id().equals(id) && one.levels().contains(level)),
                        "levels",
                        id + " " + level,
                        "levels that its brief allows"));
    }
}

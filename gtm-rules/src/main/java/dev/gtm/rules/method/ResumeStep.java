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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Goes on from a plan that was written before: brief and rules may have changed since. */
public final class ResumeStep {

    private final Method method;
    private final RuleBookId ruleBook;
    private final Set<String> rules;

    /**
     * Plans by this method.
     *
     * @param ruleBook which rules it follows
     * @param rules the ids of those that are switched on
     */
    public ResumeStep(Method method, RuleBookId ruleBook, Set<String> rules) {
        this.method = method;
        this.ruleBook = ruleBook;
        this.rules = Set.copyOf(rules);
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
     * and segments that the brief no longer has is left behind. A plan with candidates that nobody sized stays unsized.
     *
     * <p>Where both have changed, and the brief of before is at hand, it is planned by the rules of now: what that alone changes
     * is told as RULE, what then follows from the brief as INPUT, and so is what only both together bring about. Without it see
     * {@link Attribution}.
     *
     * @param briefBefore the brief of the plan that was written, or null if nobody has it
     * @throws InvalidValueException if the plan is of a brief with another id, says to be of this very brief and speaks of what it
     *     does not have, or was not
     *     made of the brief of before
     */
    public Resumed resume(Brief brief, PlanSummary before, @Nullable Brief briefBefore, ProgressListener listener) {
        Require.that(before.brief().equals(brief.id()), "brief", before.brief(), "a plan of the brief " + brief.id());
        if (briefBefore != null) {
            var hash = BriefHash.of(briefBefore);
            Require.that(
                    before.briefHash().equals(hash),
                    "briefBefore",
                    hash,
                    "the brief of the plan, " + before.briefHash());
        }
        boolean sameBrief = before.briefHash().equals(BriefHash.of(brief));
        boolean sameRules = before.ruleBookHash().equals(ruleBook.hash());
        if (sameBrief && sameRules) {
            check(brief, before);
            return new Resumed(
                    before.infeasible()
                            ? method.plan(brief, before.memory(), listener)
                            : method.keep(brief, before.memory(), before.levels(), listener),
                    PlanDiff.empty());
        }
        var words = new ChangeWords(brief);
        var plan = replanned(brief, before, listener);
        var after = PlanReader.summary(plan);
        if (sameBrief) {
            return new Resumed(
                    plan, PlanDiff.between(before, after, ChangeCause.RULE, words.because(ChangeCauses.RULES)));
        }
        if (sameRules) {
            return new Resumed(
                    plan, PlanDiff.between(before, after, ChangeCause.INPUT, words.because(ChangeCauses.BRIEF)));
        }
        if (briefBefore == null) {
            return new Resumed(plan, PlanDiff.between(before, after, new Attribution(before, rules, words)));
        }
        var between = PlanReader.summary(replanned(briefBefore, before, listener));
        var byRules = PlanDiff.between(
                before, between, ChangeCause.RULE, new ChangeWords(briefBefore).because(ChangeCauses.RULES));
        var byBrief = PlanDiff.between(between, after, ChangeCause.INPUT, words.because(ChangeCauses.BRIEF));
        return new Resumed(plan, byRules.then(byBrief));
    }

    private Plan replanned(Brief brief, PlanSummary before, ProgressListener listener) {
        var memory = known(brief, before.memory());
        return before.unsized() ? method.keep(brief, memory, Map.of(), listener) : method.plan(brief, memory, listener);
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

package dev.gtm.rules;

import dev.gtm.approach.AccessPolicy;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.outcome.Observations;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.PlanSummary;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.plan.Scenarios;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.method.AdaptStep;
import dev.gtm.rules.method.Method;
import dev.gtm.rules.method.Policies;
import dev.gtm.rules.method.ResumeStep;
import dev.gtm.rules.method.ScenarioStep;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes plans out of briefs. Immutable and thread-safe; make one and share it.
 *
 * <pre>{@code
 * Plan plan = Planner.ofDefaults().plan(brief);
 * }</pre>
 *
 * <p>The same brief, rule book, policies and seed give the same plan, on one thread or eight, fresh or warm.
 */
public final class Planner {

    private final RuleBook ruleBook;
    private final Policies policies;
    private final Method method;

    private Planner(RuleBook ruleBook, Policies policies) {
        this.ruleBook = ruleBook;
        this.policies = policies;
        this.method = new Method(ruleBook.ruleSet(), ruleBook.id(), policies);
    }

    /** A planner with the standard rule book, the default policies and the seed 0. */
    public static Planner ofDefaults() {
        return of(RuleBook.standard());
    }

    /** A planner with a rule book, the default policies and the seed 0. */
    public static Planner of(RuleBook ruleBook) {
        return new Planner(ruleBook, Policies.ofDefaults());
    }

    /** The same planner with other thresholds between the tiers. */
    public Planner with(PriorityPolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with another band for the focus on stakeholders. */
    public Planner with(FocusPolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with other draws for the stability of the ranks. */
    public Planner with(StabilityPolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with other thresholds from which personal means fall back. */
    public Planner with(AccessPolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with other thresholds of the warnings on triggers. */
    public Planner with(MeasurePolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with other thresholds of the review. */
    public Planner with(ReviewPolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with other effort for the sizing, or without sizing. */
    public Planner with(SizingPolicy policy) {
        return new Planner(ruleBook, policies.with(policy));
    }

    /** The same planner with another seed for all that is drawn. */
    public Planner withSeed(long seed) {
        return new Planner(ruleBook, policies.withSeed(seed));
    }

    /** The rules it follows. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** The thresholds and the seed it follows. */
    public Policies policies() {
        return policies;
    }

    /** Plans a brief; nothing of the brief is lost, everything comes out with an answer and a reason. */
    public Plan plan(Brief brief) {
        return plan(brief, ProgressListener.none());
    }

    /**
     * Plans a brief and tells how far it has come.
     *
     * @param listener hears of the longer pieces of work, and may end them
     * @throws java.util.concurrent.CancellationException if the listener ends the work
     */
    public Plan plan(Brief brief, ProgressListener listener) {
        return method.plan(brief, listener);
    }

    /**
     * What observations make of a plan: triggers are held against them, the model is corrected by them, and where a trigger
     * fired, the plan is made again from the step of the method that it names. Without new observations the plan stays.
     *
     * @throws dev.gtm.diagnostic.InvalidValueException if an observation contradicts one that the plan has learned from
     */
    public Adaptation adapt(Plan plan, Observations observations) {
        return adapt(plan, observations, ProgressListener.none());
    }

    /**
     * What observations make of a plan.
     *
     * @param listener hears of the longer pieces of work, and may end them
     */
    public Adaptation adapt(Plan plan, Observations observations, ProgressListener listener) {
        return new AdaptStep(ruleBook.ruleSet(), policies.measure(), method).adapt(plan, observations, listener);
    }

    /**
     * What observations make of a plan that was written before; what differs because the brief or the rules have changed since
     * is told as such. Where both have, a change is told as the rules' only if it rests on a rule that is gone.
     *
     * @param brief as it is now
     * @param before the plan as it was read back
     * @throws dev.gtm.diagnostic.InvalidValueException if the plan is of a brief with another id, or an observation contradicts
     *     one that it has learned from
     */
    public Adaptation adapt(Brief brief, PlanSummary before, Observations observations, ProgressListener listener) {
        return adapt(resumed(brief, before, null, listener), observations, listener);
    }

    /**
     * The same, where the brief of that plan is still at hand: what the rules change of it is told apart from what the new brief
     * changes.
     *
     * @param brief as it is now
     * @param before the plan as it was read back
     * @param briefBefore the brief that it was made of
     * @throws dev.gtm.diagnostic.InvalidValueException if the plan was made of another brief
     */
    public Adaptation adapt(
            Brief brief, PlanSummary before, Brief briefBefore, Observations observations, ProgressListener listener) {
        return adapt(resumed(brief, before, briefBefore, listener), observations, listener);
    }

    private ResumeStep.Resumed resumed(
            Brief brief, PlanSummary before, @Nullable Brief briefBefore, ProgressListener listener) {
        var on = new TreeSet<>(ruleBook.ruleSet().rules().keySet());
        on.removeAll(ruleBook.off());
        return new ResumeStep(method, ruleBook.id(), on).resume(brief, before, briefBefore, listener);
    }

    private Adaptation adapt(ResumeStep.Resumed resumed, Observations observations, ProgressListener listener) {
        var adapted = adapt(resumed.plan(), observations, listener);
        return new Adaptation(
                adapted.plan(),
                adapted.triggers(),
                adapted.rates(),
                adapted.movements(),
                adapted.reopening(),
                resumed.diff().then(adapted.diff()).judgedBy(policies.measure()),
                adapted.warnings(),
                adapted.roadmap());
    }

    /** Holds a plan against the scenarios of its brief. */
    public Scenarios scenarios(Plan plan, ProgressListener listener) {
        return new ScenarioStep(method).scenarios(plan, listener);
    }
}

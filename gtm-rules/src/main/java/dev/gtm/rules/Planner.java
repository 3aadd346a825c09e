package dev.gtm.rules;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.ReviewPolicy;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.method.Method;
import dev.gtm.rules.method.Policies;

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
}

package dev.gtm.rules;

import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.priority.PriorityPolicy;
import dev.gtm.rules.method.Method;

/**
 * Makes plans out of briefs. Immutable and thread-safe; make one and share it.
 *
 * <pre>{@code
 * Plan plan = Planner.ofDefaults().plan(brief);
 * }</pre>
 *
 * <p>The same brief, rule book and policy give the same plan, on one thread or eight, fresh or warm.
 */
public final class Planner {

    private final RuleBook ruleBook;
    private final PriorityPolicy policy;
    private final Method method;

    private Planner(RuleBook ruleBook, PriorityPolicy policy) {
        this.ruleBook = ruleBook;
        this.policy = policy;
        this.method = new Method(ruleBook.ruleSet(), ruleBook.id(), policy);
    }

    /** A planner with the standard rule book and the default policy. */
    public static Planner ofDefaults() {
        return of(RuleBook.standard());
    }

    /** A planner with a rule book and the default policy. */
    public static Planner of(RuleBook ruleBook) {
        return new Planner(ruleBook, PriorityPolicy.ofDefaults());
    }

    /** The same planner with other thresholds between the tiers. */
    public Planner with(PriorityPolicy newPolicy) {
        return new Planner(ruleBook, newPolicy);
    }

    /** The rules it follows. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** The thresholds between its tiers. */
    public PriorityPolicy policy() {
        return policy;
    }

    /** Plans a brief; nothing of the brief is lost, everything comes out with an answer and a reason. */
    public Plan plan(Brief brief) {
        return method.plan(brief);
    }
}

package dev.gtm.rules.method;

import dev.gtm.language.Sentence;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanDiff;
import dev.gtm.plan.PlanFact;
import dev.gtm.plan.PlanSummary;
import dev.gtm.plan.WarningCode;
import java.util.List;
import java.util.Set;

/**
 * Says why a plan differs from one that was written before, where the brief and the rule book have both changed and the brief of
 * before is not at hand.
 *
 * <p>A plan's JSON holds neither its brief nor its rule book, so most changes cannot be traced to one of the two. What can be
 * proved is told, and nothing else:
 *
 * <ul>
 *   <li>a base or a ceiling comes from the brief alone: INPUT;
 *   <li>a remark that a rule is switched off comes from the rule book alone: RULE;
 *   <li>what rested on a rule that the rule book no longer has: RULE;
 *   <li>everything else is told as INPUT, and its sentence says that the two cannot be told apart.
 * </ul>
 *
 * <p>With the brief of before, {@link ResumeStep} tells them apart in full: it plans that brief by the rules of now.
 */
final class Attribution implements PlanDiff.Attribution {

    private static final String SWITCHED_OFF = WarningCode.RULE_OFF.name() + "/";

    private final PlanSummary before;
    private final Set<String> rules;
    private final ChangeWords words;

    /**
     * @param before the plan that was written
     * @param rules the ids of the rules that are switched on now
     */
    Attribution(PlanSummary before, Set<String> rules, ChangeWords words) {
        this.before = before;
        this.rules = rules;
        this.words = words;
    }

    @Override
    public PlanDiff.Cause of(PlanFact what) {
        if (what.aspect() == PlanAspect.BASE || what.aspect() == PlanAspect.CEILING) {
            return cause(ChangeCause.INPUT, ChangeCauses.BRIEF);
        }
        if (what.aspect() == PlanAspect.WARNING && what.about().startsWith(SWITCHED_OFF)) {
            return cause(ChangeCause.RULE, ChangeCauses.RULES);
        }
        var gone = before.rules().getOrDefault(what, List.of()).stream()
                .filter(rule -> !rules.contains(rule))
                .toList();
        return gone.isEmpty()
                ? cause(ChangeCause.INPUT, ChangeCauses.BRIEF_OR_RULES)
                : cause(ChangeCause.RULE, ChangeCauses.gone(gone));
    }

    private PlanDiff.Cause cause(ChangeCause because, Sentence why) {
        return new PlanDiff.Cause(because, words.because(why));
    }
}

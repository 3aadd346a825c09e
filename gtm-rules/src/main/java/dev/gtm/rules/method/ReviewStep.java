package dev.gtm.rules.method;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Ruling;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import dev.gtm.rules.conclude.ReviewConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Asks the review pack what somebody should look at in the plan as a whole, and what becomes of each candidate. */
public final class ReviewStep {

    private final RuleSet rules;
    private final Policies policies;

    /** Follows these rules under these policies. */
    public ReviewStep(RuleSet rules, Policies policies) {
        this.rules = rules;
        this.policies = policies;
    }

    /**
     * What the review says.
     *
     * @param warnings what to look at
     * @param interventions what becomes of each candidate, by id
     */
    record Reviewed(List<Warning> warnings, List<InterventionAnswer> interventions) {}

    Reviewed review(PlanUnderReview plan) {
        var facts = ReviewFacts.of(plan);
        facts.addAll(ApproachFacts.of(plan));
        facts.addAll(LawFacts.of(plan, rules.tables().facts()));
        facts.add(policies.review());
        facts.add(policies.priority());
        var concluded = rules.conclude(Pack.REVIEW, ReviewConclusion.class, facts);
        var warnings = new ArrayList<Warning>();
        rules.off().forEach(id -> warnings.add(switchedOff(id)));
        warnings.addAll(warnings(concluded));
        var answers = plan.brief().interventions().stream()
                .map(one -> answer(one, plan.approach(), plan.rulings(), concluded))
                .toList();
        return new Reviewed(warnings, answers);
    }

    /** One warning for each code and subject, with all its reasons. */
    private static List<Warning> warnings(List<Concluded<ReviewConclusion>> concluded) {
        var merged = new TreeMap<Warning, Warning>(
                Comparator.comparing(Warning::code).thenComparing(Warning::subject));
        concluded.stream()
                .filter(one -> one.conclusion().code() != null)
                .map(ReviewStep::warning)
                .forEach(warning -> merged.merge(warning, warning, ReviewStep::both));
        return List.copyOf(merged.values());
    }

    private static Warning both(Warning first, Warning second) {
        var reasons = new ArrayList<>(first.reasons());
        reasons.addAll(second.reasons());
        return new Warning(first.code(), first.subject(), first.text(), reasons);
    }

    private static Warning warning(Concluded<ReviewConclusion> one) {
        return new Warning(
                Objects.requireNonNull(one.conclusion().code()),
                one.conclusion().subject(),
                one.reason().because(),
                List.of(one.reason()));
    }

    private static Warning switchedOff(String id) {
        return new Warning(
                WarningCode.RULE_OFF,
                id,
                new Sentence(
                        "This rule is switched off; what it would have concluded or prevented is not in this plan.",
                        "この規則は無効にされているため、その結論や制約は本計画に反映されていない。"),
                List.of());
    }

    private static InterventionAnswer answer(
            Intervention one,
            List<ApproachEntry> approach,
            Map<String, Ruling> rulings,
            List<Concluded<ReviewConclusion>> concluded) {
        var ruling = ruling(one, rulings);
        var said = concluded.stream()
                .filter(conclusion -> conclusion.conclusion().subject().equals(one.id())
                        && conclusion.conclusion().outcome() != null)
                .toList();
        var outcome = outcome(said, ruling);
        var reasons = new ArrayList<Reason>();
        said.stream()
                .filter(conclusion -> conclusion.conclusion().outcome() == outcome)
                .forEach(conclusion -> reasons.add(conclusion.reason().about(Subjects.of(one))));
        reasons.addAll(ruling.reasons());
        return new InterventionAnswer(
                one.id(), outcome, InterventionStep.supports(one, rulings, approach), ruling, null, reasons);
    }

    /** What is masked is excluded whatever else is said of it. */
    private static InterventionOutcome outcome(List<Concluded<ReviewConclusion>> said, Ruling ruling) {
        if (ruling.verdict().isMasked()) {
            return InterventionOutcome.EXCLUDED;
        }
        return said.stream()
                .map(one -> Objects.requireNonNull(one.conclusion().outcome()))
                .min(Comparator.comparing((InterventionOutcome outcome) -> outcome != InterventionOutcome.EXCLUDED)
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(InterventionOutcome.NOT_SIZED);
    }

    private static Ruling ruling(Intervention one, Map<String, Ruling> rulings) {
        return Objects.requireNonNull(rulings.get(one.id()));
    }
}

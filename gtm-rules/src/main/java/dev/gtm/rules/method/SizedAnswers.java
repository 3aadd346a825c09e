package dev.gtm.rules.method;

import dev.gtm.evidence.Reason;
import dev.gtm.investment.Allocation;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.Objective;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import java.util.List;
import java.util.Objects;

/** What the sizing means for each candidate. */
final class SizedAnswers {

    private static final Sentence MEDICAL_NEED = new Sentence(
            "This is medicine, not promotion: its level is to be confirmed by medical need, apart from any return.",
            "販促ではなくメディカル活動であり、水準は収益と切り離して医学的必要性により確認する。");
    private static final Sentence SOURCE = Sentence.untranslated("Method of this library, step 4");
    /** No rule concludes this; line 0 stands for the whole file. */
    private static final String AT = "method/SizedAnswers.java:0";

    private SizedAnswers() {}

    /** The answers, with those that are sized funded or not; what the mask keeps out today stays out unless it is funded later. */
    static List<InterventionAnswer> of(Brief brief, Allocation allocation, List<InterventionAnswer> answers) {
        return answers.stream().map(answer -> sized(brief, allocation, answer)).toList();
    }

    private static InterventionAnswer sized(Brief brief, Allocation allocation, InterventionAnswer answer) {
        var level = allocation.level(answer.intervention());
        boolean masked = answer.outcome() == InterventionOutcome.EXCLUDED;
        if (level == null || masked && level == 0) {
            return answer;
        }
        var outcome = level > 0 ? InterventionOutcome.FUNDED : InterventionOutcome.UNFUNDED;
        var sized = new InterventionAnswer(
                answer.intervention(), outcome, answer.supports(), answer.ruling(), answer.price(), answer.reasons());
        return sized.because(reason(brief, allocation, intervention(brief, answer.intervention()), level));
    }

    private static Reason reason(Brief brief, Allocation allocation, Intervention one, int level) {
        var facts = List.of(Subjects.of(one), "level " + level + " " + one.unit() + ", " + one.cost(level));
        boolean atFloor = level == brief.limits().floors().getOrDefault(one.id(), -1);
        if (isHeld(brief, one)) {
            return new Reason(
                    "size.wall",
                    new Sentence(
                            "Medicine is not sized for return: it stays at its floor.",
                            "メディカル活動は収益目的で規模を決めないため、最低水準にとどめる。"),
                    SOURCE,
                    facts,
                    AT);
        }
        if (level == 0) {
            return new Reason(
                    "size.unfunded",
                    new Sentence("The best plan within the limits does without it.", "制約内の最良の計画では不要である。"),
                    SOURCE,
                    facts,
                    AT);
        }
        return new Reason(
                atFloor ? "size.floor" : "size.funded", used(atFloor, allocation.fromApproval()), SOURCE, facts, AT);
    }

    private static Sentence used(boolean atFloor, boolean fromApproval) {
        var en = atFloor
                ? "The best plan within the limits keeps it at its floor"
                : "The best plan within the limits uses it";
        var ja = atFloor ? "制約内の最良の計画では最低水準にとどめる" : "制約内の最良の計画で用いる";
        return new Sentence(en + (fromApproval ? ", from approval on." : "."), ja + (fromApproval ? "（承認後）。" : "。"));
    }

    /** Medicine that is sized for patients: a warning each. */
    static List<Warning> warnings(Brief brief, Allocation allocation) {
        return brief.interventions().stream()
                .filter(one -> one.isBehindTheWall() && !isHeld(brief, one))
                .filter(one -> Objects.requireNonNullElse(allocation.level(one.id()), 0) > 0)
                .map(one -> new Warning(
                        WarningCode.FIREWALL,
                        one.id(),
                        MEDICAL_NEED,
                        List.of(new Reason("size.medical", MEDICAL_NEED, SOURCE, List.of(Subjects.of(one)), AT))))
                .toList();
    }

    private static boolean isHeld(Brief brief, Intervention one) {
        return brief.objective() == Objective.NET_VALUE && one.isBehindTheWall();
    }

    private static Intervention intervention(Brief brief, String id) {
        return brief.interventions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

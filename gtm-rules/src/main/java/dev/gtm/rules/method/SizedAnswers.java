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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        var facts = List.of(Subjects.of(one), "level " + one.quantity(level) + ", " + one.cost(level));
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

    /** Medicine that is sized for patients, and systems whose price nobody gave: a warning each. */
    static List<Warning> warnings(Brief brief, Allocation allocation) {
        var funded = brief.interventions().stream()
                .filter(one -> Objects.requireNonNullElse(allocation.level(one.id()), 0) > 0)
                .toList();
        return Stream.concat(medicine(brief, funded), systems(brief, funded)).toList();
    }

    private static Stream<Warning> medicine(Brief brief, List<Intervention> funded) {
        return funded.stream()
                .filter(one -> one.isBehindTheWall() && !isHeld(brief, one))
                .map(one -> new Warning(
                        WarningCode.FIREWALL,
                        one.id(),
                        MEDICAL_NEED,
                        List.of(new Reason("size.medical", MEDICAL_NEED, SOURCE, List.of(Subjects.of(one)), AT))));
    }

    private static Stream<Warning> systems(Brief brief, List<Intervention> funded) {
        var users = new TreeMap<String, List<Intervention>>();
        funded.forEach(one -> one.requires()
                .forEach(system ->
                        users.computeIfAbsent(system, id -> new ArrayList<>()).add(one)));
        brief.systems().forEach(priced -> users.remove(priced.id()));
        return users.entrySet().stream().map(each -> unpriced(each.getKey(), each.getValue()));
    }

    private static Warning unpriced(String system, List<Intervention> users) {
        var ids = users.stream().map(Intervention::id).toList();
        var text = new Sentence(
                "The cost of the plan leaves out the set-up of " + system + ", which " + String.join(", ", ids)
                        + " cannot do without: the brief gives no price for it. Maybe add it to the systems.",
                "計画の費用には、" + String.join("、", ids) + " に不可欠な " + system
                        + " の整備費が含まれていない。ブリーフに費用の記載がないため、systems に追記するとよい。");
        return new Warning(
                WarningCode.SYSTEM_WITHOUT_PRICE,
                system,
                text,
                List.of(new Reason(
                        "size.system",
                        text,
                        SOURCE,
                        users.stream().map(Subjects::of).toList(),
                        AT)));
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

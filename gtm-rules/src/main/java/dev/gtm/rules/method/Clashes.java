package dev.gtm.rules.method;

import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Ruling;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.Outlay;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Why limits cannot be met: floors against the mask, the budget and the caps. */
final class Clashes {

    private final Brief brief;
    private final Map<String, Ruling> rulings;

    Clashes(Brief brief, Map<String, Ruling> rulings) {
        this.brief = brief;
        this.rulings = rulings;
    }

    List<LimitNote> find() {
        var clashes = new ArrayList<LimitNote>();
        brief.interventions().stream()
                .filter(one -> floor(one) > 0 && isClosed(one))
                .forEach(one -> clashes.add(isMasked(one) ? masked(one) : unpriced(one)));
        budget(clashes);
        brief.limits().fte().forEach((role, cap) -> cap(role, cap, clashes));
        return clashes;
    }

    /** More patients are wanted than any plan within the limits brings. */
    static List<LimitNote> wanted(Brief brief, double most) {
        return List.of(new LimitNote(
                LimitKind.WANTED_PATIENTS,
                LimitKind.WANTED_PATIENTS.name(),
                new Sentence(
                        "Wanted are " + Rounded.of(Objects.requireNonNullElse(brief.wantedPatients(), 0.0))
                                + " patients; the limits allow " + Rounded.of(most) + " at most.",
                        "目標患者数 " + Rounded.of(Objects.requireNonNullElse(brief.wantedPatients(), 0.0))
                                + " 人に対し、制約内では最大 " + Rounded.of(most) + " 人。")));
    }

    private boolean isClosed(Intervention one) {
        return one.unitCost() == null || isMasked(one);
    }

    private boolean isMasked(Intervention one) {
        return Objects.requireNonNull(rulings.get(one.id())).verdict().isMasked();
    }

    private int floor(Intervention one) {
        return brief.limits().floors().getOrDefault(one.id(), 0);
    }

    /** The least level that an intervention can have. */
    private int least(Intervention one) {
        return isClosed(one) ? 0 : Math.max(floor(one), one.levels().get(0));
    }

    private static LimitNote masked(Intervention one) {
        return new LimitNote(
                LimitKind.MASK,
                one.id(),
                new Sentence(
                        "The floor of " + one.id() + " cannot be met: law, code or method keep it out.",
                        one.id() + " の最低水準は満たせない。法令・規範・手法により除外されている。"));
    }

    private static LimitNote unpriced(Intervention one) {
        return new LimitNote(
                LimitKind.PRICE,
                one.id(),
                new Sentence(
                        "The floor of " + one.id() + " cannot be met: nobody knows its price. Maybe add unitCost.",
                        one.id() + " の最低水準は満たせない。価格が不明である。unitCost の追加を検討する。"));
    }

    private void budget(List<LimitNote> clashes) {
        var budget = brief.limits().budget();
        var floors = new Outlay(brief.interventions(), brief.systems()).of(this::least);
        if (budget != null && floors.compareTo(budget.amount()) > 0) {
            clashes.add(new LimitNote(
                    LimitKind.BUDGET,
                    LimitKind.BUDGET.name(),
                    new Sentence(
                            "The least levels cost " + floors.toPlainString() + " " + brief.currency()
                                    + ", more than the budget of " + budget + ".",
                            "最低水準の費用 " + floors.toPlainString() + " " + brief.currency() + " が予算 " + budget
                                    + " を超える。")));
        }
    }

    private void cap(FieldRole role, int cap, List<LimitNote> clashes) {
        long floors = brief.interventions().stream()
                .filter(one -> one.isCountedInFte() && one.role() == role)
                .mapToLong(this::least)
                .sum();
        if (floors > cap) {
            clashes.add(new LimitNote(
                    LimitKind.FTE,
                    role.name(),
                    new Sentence(
                            "The least levels take " + floors + " FTE of " + role + "; the cap is " + cap + ".",
                            role + " の最低水準は " + floors + " FTE だが、上限は " + cap + " FTE。")));
        }
    }
}

package dev.gtm.examples.workbench;

import dev.gtm.investment.Allocation;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingStatus;
import dev.gtm.investment.SystemCost;
import dev.gtm.investment.TargetAnswer;
import dev.gtm.plan.Plan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** How much of what to pay for, what that brings, and what stands in the way of more. */
final class FundingSection {

    private static final double VISIBLE = 0.005;

    private final Plan plan;
    private final Phrases phrases;
    private final Allocation allocation;

    FundingSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
        allocation = plan.investment();
    }

    void print(Lines lines) {
        if (allocation.status() == SizingStatus.NOT_SIZED) {
            return;
        }
        lines.heading(phrases.of("heading.funding"));
        var sized = allocation.sized();
        if (sized == null) {
            lines.paragraph("", phrases.of("funding.infeasible"));
            clauses(allocation.clashes(), lines);
            return;
        }
        if (allocation.fromApproval()) {
            lines.paragraph("! ", phrases.of("funding.fromApproval"));
        }
        lines.paragraph("", whole(sized));
        answers(InterventionOutcome.FUNDED).forEach(answer -> lines.paragraph("- ", funded(answer, sized)));
        allocation.systems().forEach(system -> lines.paragraph("- ", shared(system)));
        without("funding.unfunded", InterventionOutcome.UNFUNDED, lines);
        without("funding.unpriced", InterventionOutcome.NOT_SIZED, lines);
        lines.paragraph("", proof());
        money(lines);
        targets(lines);
        barrierOnly(sized, lines);
        robustness(lines);
        new OptionSection(allocation, phrases).print(lines);
        lines.paragraph("", phrases.of("funding.flat"));
    }

    private String whole(SizedLevels sized) {
        return phrases.of(
                "funding.whole",
                Figures.threeDigits(sized.cost()),
                Figures.threeDigits(sized.patients()),
                Figures.threeDigits(allocation.baselinePatients()),
                Figures.threeDigits(Objects.requireNonNullElse(allocation.patientsWithoutReview(), 0.0)));
    }

    private void without(String key, InterventionOutcome outcome, Lines lines) {
        var ids =
                answers(outcome).stream().map(InterventionAnswer::intervention).toList();
        if (!ids.isEmpty()) {
            lines.paragraph("", phrases.of(key, phrases.list(ids)));
        }
    }

    private List<InterventionAnswer> answers(InterventionOutcome outcome) {
        return plan.interventions().stream()
                .filter(answer -> answer.outcome() == outcome)
                .toList();
    }

    private String funded(InterventionAnswer answer, SizedLevels sized) {
        var price = answer.price();
        var inBrief = intervention(answer.intervention());
        var one = price == null ? inBrief : inBrief.at(price.base());
        int level = Objects.requireNonNull(sized.levels().get(one.id()));
        return phrases.of(
                        "funding.one", one.id(), one.name(), one.quantity(level), Figures.threeDigits(one.cost(level)))
                + (price == null ? "" : phrases.of("funding.assumed", phrases.of(price.perUnit())))
                + (answer.supports().isEmpty() && !answer.ruling().verdict().isMasked()
                        ? phrases.of("funding.notCalledFor")
                        : "")
                + (allocation.saturated().contains(one.id()) ? phrases.of("funding.saturated") : "");
    }

    private String shared(SystemCost cost) {
        var system = plan.brief().systems().stream()
                .filter(one -> one.id().equals(cost.system()))
                .findFirst()
                .orElseThrow();
        return phrases.of(
                "funding.system",
                system.id(),
                system.label() == null ? "" : " " + system.label(),
                Figures.threeDigits(cost.setUpCost()),
                phrases.list(cost.usedBy()));
    }

    private Intervention intervention(String id) {
        return plan.brief().interventions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String proof() {
        return allocation.status() == SizingStatus.OPTIMAL
                ? phrases.of("funding.optimal")
                : phrases.of("funding.gap", percent(Objects.requireNonNullElse(allocation.gap(), 0.0)));
    }

    private static String percent(double share) {
        return share < VISIBLE / 100 ? "< 0.01 %" : Figures.plain(Math.ceil(share * 1e4) / 100) + " %";
    }

    private void money(Lines lines) {
        var unspent = allocation.unspent();
        if (unspent != null && unspent.amount().signum() > 0) {
            lines.paragraph(
                    "",
                    phrases.of(
                            "funding.unspent",
                            Figures.threeDigits(unspent),
                            allocation.unspentBecause() == null ? "" : phrases.of(allocation.unspentBecause())));
        }
        var marginal = allocation.marginalPatientsPerUnit();
        var unit = allocation.unitOfMoney();
        if (marginal != null && unit != null) {
            lines.paragraph("", phrases.of("funding.marginal", Figures.threeDigits(unit), digits(marginal)));
        }
        clauses(allocation.binding(), lines);
    }

    private static String digits(double number) {
        return BigDecimal.valueOf(number)
                .round(new MathContext(2))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void clauses(List<LimitNote> notes, Lines lines) {
        notes.forEach(note -> lines.paragraph(
                "- ",
                phrases.of("funding.limit", phrases.label(note.kind()), subject(note), phrases.of(note.because()))));
    }

    private static String subject(LimitNote note) {
        return note.subject().equals(note.kind().name()) ? "" : " " + note.subject();
    }

    private void targets(Lines lines) {
        print("funding.met", TargetAnswer::met, lines);
        print("funding.out", answer -> Boolean.FALSE.equals(answer.reachable()), lines);
        print("funding.missed", answer -> !answer.met() && !Boolean.FALSE.equals(answer.reachable()), lines);
    }

    private void print(String key, Predicate<TargetAnswer> which, Lines lines) {
        var all = allocation.targets().stream()
                .filter(which)
                .map(answer -> phrases.of(
                        "funding.target",
                        answer.behavior(),
                        Figures.percent(answer.reached()),
                        Figures.percent(answer.target())))
                .toList();
        if (!all.isEmpty()) {
            lines.paragraph("", phrases.of(key, phrases.list(all)));
        }
    }

    private void barrierOnly(SizedLevels sized, Lines lines) {
        var called = allocation.barrierOnly();
        if (called == null || called.levels().equals(sized.levels())) {
            return;
        }
        lines.paragraph(
                "",
                phrases.of(
                        "funding.barrierOnly",
                        Figures.threeDigits(called.patients()),
                        Figures.threeDigits(called.cost()),
                        Figures.few(Math.max(0, sized.patients() - called.patients()))));
    }

    private void robustness(Lines lines) {
        var robust = allocation.robustness();
        if (robust != null) {
            lines.paragraph(
                    "",
                    phrases.of(
                            "funding.robust",
                            Figures.threeDigits(robust.patients10()),
                            Figures.threeDigits(robust.patients90())));
        }
    }
}

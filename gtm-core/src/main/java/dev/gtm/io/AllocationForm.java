package dev.gtm.io;

import dev.gtm.investment.Allocation;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.Robustness;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingOption;
import dev.gtm.language.Language;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the investment of a plan into the form of {@link PlanDocument}. */
final class AllocationForm {

    private final Allocation allocation;
    private final Language language;

    AllocationForm(Allocation allocation, Language language) {
        this.allocation = allocation;
        this.language = language;
    }

    PlanDocument.Investment document() {
        var sized = allocation.sized();
        return new PlanDocument.Investment(
                allocation.status(),
                sized == null ? Map.of() : sized.levels(),
                sized == null ? null : sized.cost().amount(),
                amount(allocation.unspent()),
                sized == null ? null : Double.valueOf(sized.patients()),
                allocation.patientsWithoutReview(),
                allocation.baselinePatients(),
                amount(allocation.netValue()),
                allocation.bound(),
                allocation.gap(),
                allocation.rates(),
                limits(allocation.binding()),
                allocation.marginalPatientsPerUnit(),
                amount(allocation.unitOfMoney()),
                allocation.targets().stream()
                        .map(answer -> new PlanDocument.Target(
                                answer.behavior(), answer.target(), answer.reached(), answer.met(), answer.reachable()))
                        .toList(),
                allocation.frontier().stream()
                        .map(point -> new PlanDocument.Point(
                                point.cost().amount(),
                                point.patients(),
                                point.budget().amount()))
                        .toList(),
                allocation.options().stream().map(this::option).toList(),
                sized(allocation.barrierOnly()),
                robust(allocation.robustness()),
                amount(allocation.wishList()),
                allocation.saturated(),
                limits(allocation.clashes()),
                allocation.unspentBecause() == null
                        ? null
                        : allocation.unspentBecause().in(language),
                allocation.fromApproval());
    }

    static List<PlanDocument.Assumption> assumptions(Allocation allocation, Language language) {
        return allocation.keyAssumptions().stream()
                .map(one -> new PlanDocument.Assumption(
                        one.assumption().in(language), one.flips(), one.shifts(), one.subject()))
                .toList();
    }

    private PlanDocument.Option option(SizingOption option) {
        return new PlanDocument.Option(
                option.kind(),
                option.sized().levels(),
                option.sized().cost().amount(),
                option.sized().patients(),
                option.givesUp().stream().map(one -> one.in(language)).toList(),
                option.budget().amount(),
                sized(option.later()),
                amount(option.laterBudget()),
                option.order(),
                option.patientsGivenUp(),
                option.behaviorsGivenUp(),
                option.segmentsGivenUp());
    }

    private List<PlanDocument.Limit> limits(List<LimitNote> notes) {
        return notes.stream()
                .map(note -> new PlanDocument.Limit(
                        note.kind(), note.subject(), note.because().in(language)))
                .toList();
    }

    private static PlanDocument.@Nullable Sized sized(@Nullable SizedLevels sized) {
        return sized == null
                ? null
                : new PlanDocument.Sized(sized.levels(), sized.cost().amount(), sized.patients());
    }

    private static PlanDocument.@Nullable Robust robust(@Nullable Robustness robustness) {
        return robustness == null
                ? null
                : new PlanDocument.Robust(robustness.patients10(), robustness.patients90(), robustness.fundedShare());
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}

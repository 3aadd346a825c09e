package dev.gtm.io;

import static dev.gtm.io.Elements.byId;
import static dev.gtm.io.Elements.called;

import dev.gtm.approach.UnitPrice;
import dev.gtm.investment.Allocation;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.LimitNote;
import dev.gtm.investment.Robustness;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingOption;
import dev.gtm.plan.Plan;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts the investment of a plan into the form of {@link InvestmentDocument}. */
final class AllocationForm {

    private final Allocation allocation;
    private final Map<String, Intervention> candidates;
    private final Wording wording;

    AllocationForm(Plan plan, Wording wording) {
        allocation = plan.investment();
        candidates = byId(plan.brief().interventions(), Intervention::id);
        this.wording = wording;
    }

    InvestmentDocument.Investment investment() {
        var sized = allocation.sized();
        return new InvestmentDocument.Investment(
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
                        .map(answer -> new InvestmentDocument.Target(
                                answer.behavior(), answer.target(), answer.reached(), answer.met(), answer.reachable()))
                        .toList(),
                allocation.frontier().stream()
                        .map(point -> new InvestmentDocument.Point(
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
                allocation.unspentBecause() == null ? null : wording.of(allocation.unspentBecause()),
                allocation.fromApproval(),
                allocation.systems().stream()
                        .map(one -> new InvestmentDocument.SetUp(
                                one.system(), one.setUpCost().amount(), one.usedBy()))
                        .toList());
    }

    List<InvestmentDocument.Assumption> assumptions() {
        return allocation.keyAssumptions().stream()
                .map(one -> new InvestmentDocument.Assumption(
                        wording.of(one.assumption()), one.flips(), one.shifts(), one.subject()))
                .toList();
    }

    InvestmentDocument.Intervention intervention(InterventionAnswer answer) {
        var ruling = answer.ruling();
        var price = answer.price();
        return new InvestmentDocument.Intervention(
                answer.intervention(),
                answer.outcome(),
                allocation.level(answer.intervention()),
                answer.supports(),
                ruling.verdict(),
                wording.sentences(ruling.conditions()),
                wording.sentences(ruling.duties()),
                amount(price == null ? called(candidates, answer.intervention()).unitCost() : price.base()),
                price == null ? null : spread(price),
                price != null,
                wording.reasons(answer.reasons()));
    }

    private static InvestmentDocument.@Nullable Spread spread(UnitPrice price) {
        return price.low() == null || price.high() == null
                ? null
                : new InvestmentDocument.Spread(
                        price.low().amount(), price.high().amount());
    }

    private InvestmentDocument.Option option(SizingOption option) {
        return new InvestmentDocument.Option(
                option.kind(),
                option.sized().levels(),
                option.sized().cost().amount(),
                option.sized().patients(),
                wording.sentences(option.givesUp()),
                option.budget().amount(),
                sized(option.later()),
                amount(option.laterBudget()),
                option.order(),
                option.patientsGivenUp(),
                option.behaviorsGivenUp(),
                option.segmentsGivenUp());
    }

    private List<InvestmentDocument.Limit> limits(List<LimitNote> notes) {
        return notes.stream()
                .map(note -> new InvestmentDocument.Limit(note.kind(), note.subject(), wording.of(note.because())))
                .toList();
    }

    private static InvestmentDocument.@Nullable Sized sized(@Nullable SizedLevels sized) {
        return sized == null
                ? null
                : new InvestmentDocument.Sized(sized.levels(), sized.cost().amount(), sized.patients());
    }

    private static InvestmentDocument.@Nullable Robust robust(@Nullable Robustness robustness) {
        return robustness == null
                ? null
                : new InvestmentDocument.Robust(
                        robustness.patients10(), robustness.patients90(), robustness.fundedShare(), robustness.draws());
    }

    static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}

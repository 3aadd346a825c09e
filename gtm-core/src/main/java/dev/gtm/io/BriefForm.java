package dev.gtm.io;

import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.plan.Brief;
import dev.gtm.plan.InvalidBriefException;
import dev.gtm.quantity.Money;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a brief as a whole: its top fields and its blocks. */
final class BriefForm {

    private BriefForm() {}

    /** Reads a brief, noting every problem; null if it cannot even be put together. */
    static @Nullable Brief read(Fields top, Problems problems) {
        var currency = top.currency("currency");
        var id = top.text("brief");
        var title = top.textIfGiven("title");
        var note = top.textIfGiven("note");
        var market = top.text("market");
        int horizonMonths = top.whole("horizonMonths");
        var asOf = top.date("asOf");
        var objective = top.constant("objective", Objective.class, Objective.PATIENTS);
        var wantedPatients = top.numberIfGiven("wantedPatients");
        var valuePerPatient = money(top, "valuePerPatient", currency);
        int periodMonths = top.whole("periodMonths", 3);
        var product = product(top.block("product"));
        var segments =
                top.blocks("segments").stream().map(AdoptionForm::segment).toList();
        var journey = top.blocks("journey").stream().map(AdoptionForm::step).toList();
        var stakeholders = top.blocks("stakeholders").stream()
                .map(AdoptionForm::stakeholder)
                .toList();
        var behaviors =
                top.blocks("behaviors").stream().map(AdoptionForm::behavior).toList();
        var barriers =
                top.blocks("barriers").stream().map(AdoptionForm::barrier).toList();
        var drivers = top.blocks("drivers").stream().map(AdoptionForm::driver).toList();
        var competitors =
                top.blocks("competitors").stream().map(AdoptionForm::competitor).toList();
        var interventions = top.blocks("interventions").stream()
                .map(fields -> InvestmentForm.intervention(fields, currency))
                .toList();
        var limitsBlock = top.blockIfGiven("limits");
        var limits = limitsBlock == null ? Limits.none() : InvestmentForm.limits(limitsBlock, currency);
        var triggers = top.blocks("triggers").stream().map(OutcomeForm::trigger).toList();
        var scenarios =
                top.blocks("scenarios").stream().map(OutcomeForm::scenario).toList();
        top.close();
        try {
            return new Brief(
                    id,
                    title,
                    note,
                    market,
                    currency,
                    horizonMonths,
                    asOf,
                    objective,
                    wantedPatients,
                    valuePerPatient,
                    periodMonths,
                    product,
                    segments,
                    journey,
                    stakeholders,
                    behaviors,
                    barriers,
                    drivers,
                    competitors,
                    interventions,
                    limits,
                    triggers,
                    scenarios);
        } catch (InvalidBriefException e) {
            e.findings().forEach(problems::addUnlessExplained);
        } catch (InvalidValueException e) {
            problems.addUnlessExplained(Finding.of("INVALID", e.field(), e.value(), "takes " + e.allowed()));
        }
        return null;
    }

    static @Nullable Money money(Fields fields, String key, Currency currency) {
        var amount = fields.amountIfGiven(key);
        return amount == null ? null : new Money(amount, currency);
    }

    private static Product product(Fields fields) {
        var name = fields.text("name");
        var indication = fields.textIfGiven("indication");
        var status = fields.constant("status", ProductStatus.class);
        var traits = Set.copyOf(fields.constants("traits", ProductTrait.class));
        fields.close();
        return new Product(name, indication, status, traits);
    }
}

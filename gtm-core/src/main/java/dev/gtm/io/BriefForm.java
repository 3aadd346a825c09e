package dev.gtm.io;

import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.diagnostic.Finding;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
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
        var id = top.text("brief");
        var title = top.textIfGiven("title");
        var note = top.textIfGiven("note");
        var market = top.text("market", Brief.MARKET, "two or three capital letters, such as JP", "XX");
        var currency = top.currency("currency");
        int horizonMonths = top.whole("horizonMonths", Takes.wholeWithin(1, Brief.MOST_MONTHS));
        var asOf = top.date("asOf");
        var objective = top.constant("objective", Objective.class, Objective.PATIENTS);
        var wantedPatients = top.numberIfGiven("wantedPatients", Takes.NOT_NEGATIVE);
        var valuePerPatient = money(top, "valuePerPatient", currency);
        var valueEvidence = AdoptionForm.evidence(top, "valueEvidence");
        int periodMonths = top.whole("periodMonths", Takes.wholeWithin(1, Brief.MOST_MONTHS), 3);
        var phase = top.constant("phase", PlanningPhase.class, PlanningPhase.GTM_DESIGN);
        var product = product(top.block("product"));
        var segments = top.blocks("segments", AdoptionForm::segment);
        var journey = top.blocks("journey", AdoptionForm::step);
        var doctorJourney = top.blocks("doctorJourney", AdoptionForm::doctorStep);
        var stakeholders = top.blocks("stakeholders", AdoptionForm::stakeholder);
        var behaviors = top.blocks("behaviors", AdoptionForm::behavior);
        var barriers = top.blocks("barriers", AdoptionForm::barrier);
        var drivers = top.blocks("drivers", AdoptionForm::driver);
        var competitors = top.blocks("competitors", AdoptionForm::competitor);
        var interventions = top.blocks("interventions", fields -> InvestmentForm.intervention(fields, currency));
        var systems = top.blocks("systems", fields -> InvestmentForm.system(fields, currency));
        var limitsBlock = top.blockIfGiven("limits");
        var limits = limitsBlock == null ? Limits.none() : InvestmentForm.limits(limitsBlock, currency);
        var triggers = top.blocks("triggers", OutcomeForm::trigger);
        var scenarios = top.blocks("scenarios", OutcomeForm::scenario);
        top.textIfGiven("$schema"); // editors of JSON look there for the schema; it says nothing of the brief
        top.close();
        var builder = Brief.builder(id, market, currency.getCurrencyCode())
                .described(title, note)
                .horizonMonths(horizonMonths)
                .asOf(asOf)
                .objective(objective, wantedPatients)
                .valuePerPatient(valuePerPatient, valueEvidence)
                .periodMonths(periodMonths)
                .phase(phase)
                .product(product)
                .segments(segments)
                .journey(journey)
                .doctorJourney(doctorJourney)
                .stakeholders(stakeholders)
                .behaviors(behaviors)
                .barriers(barriers)
                .drivers(drivers)
                .competitors(competitors)
                .interventions(interventions)
                .systems(systems)
                .limits(limits)
                .triggers(triggers)
                .scenarios(scenarios);
        return built(builder, problems);
    }

    private static @Nullable Brief built(BriefBuilder builder, Problems problems) {
        try {
            return builder.build();
        } catch (InvalidBriefException e) {
            e.findings().stream()
                    .filter(finding -> !followsFromAnother(finding))
                    .forEach(finding -> {
                        if (finding.code().equals("DANGLING_ID")) {
                            problems.addDangling(finding);
                        } else {
                            problems.addUnlessExplained(problems.asWritten(finding));
                        }
                    });
            if (problems.all().isEmpty()) {
                e.findings().forEach(problems::add); // whatever the reason, a refusal says why
            }
            return null;
        }
    }

    /** A value that stands in for an unreadable one was noted where it stands. */
    private static boolean followsFromAnother(Finding finding) {
        return finding.path().contains(Fields.STAND_IN) || finding.message().contains(Fields.STAND_IN);
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

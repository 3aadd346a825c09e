package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Money;
import org.jspecify.annotations.Nullable;

/**
 * What several interventions need and share, such as a CRM, modular content, integrated data or a connection to the records of
 * a hospital: whoever of them is used above level zero needs it, and it is paid for once.
 *
 * @param id unique among the systems; the interventions name it in {@link Intervention#requires}
 * @param label a name for people, or null
 * @param setUpCost what setting it up takes of the money of the 12 months that are planned, at least 0
 * @param leadMonths months until it works, at least 0; what requires it works no earlier
 * @param evidence where price and time come from, or null
 */
public record EnablingSystem(
        String id,
        @Nullable String label,
        Money setUpCost,
        int leadMonths,
        @Nullable Evidence evidence) {

    public EnablingSystem {
        text("id", id);
        within("leadMonths", leadMonths, 0, Integer.MAX_VALUE);
    }

    /** A system that works from the first month on. */
    public static EnablingSystem of(String id, Money setUpCost) {
        return new EnablingSystem(id, null, setUpCost, 0, null);
    }

    /** The same, with a label for people. */
    public EnablingSystem withLabel(String newLabel) {
        return new EnablingSystem(id, newLabel, setUpCost, leadMonths, evidence);
    }

    /** The same, with so many months until it works. */
    public EnablingSystem withLeadMonths(int months) {
        return new EnablingSystem(id, label, setUpCost, months, evidence);
    }

    /** The same, with where price and time come from. */
    public EnablingSystem withEvidence(Evidence newEvidence) {
        return new EnablingSystem(id, label, setUpCost, leadMonths, newEvidence);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}

package dev.gtm.outcome;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key figure of a plan, fixed before anything is carried out.
 *
 * @param id the behavior or the intervention, a slash, and what is measured
 * @param kind what it tells
 * @param behavior the id of the behavior it follows, or null
 * @param intervention the id of the intervention it follows, or null
 * @param step the id of the step whose rate it is, or null
 * @param definition what it is
 * @param baseline its value before the plan, or null if it is not known
 * @param planned its value if everything goes as planned, or null while nothing is sized or none is known
 * @param target what the brief wants of it, or null
 * @param firstMonth the first month at whose end it can be read, at least 1
 * @param fixedOn when it was fixed
 * @param owner the function that answers for it
 * @param reasons why it is measured
 */
public record Kpi(
        String id,
        KpiKind kind,
        @Nullable String behavior,
        @Nullable String intervention,
        @Nullable String step,
        KpiDefinition definition,
        @Nullable Double baseline,
        @Nullable Double planned,
        @Nullable Double target,
        int firstMonth,
        LocalDate fixedOn,
        Sentence owner,
        List<Reason> reasons) {

    public Kpi {
        text("id", id);
        within("firstMonth", firstMonth, 1, Integer.MAX_VALUE);
        reasons = List.copyOf(reasons);
    }
}

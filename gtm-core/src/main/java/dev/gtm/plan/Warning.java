package dev.gtm.plan;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import java.util.List;

/**
 * Something in a brief or plan that somebody should look at.
 *
 * @param code what kind
 * @param subject what it is about, an id of the brief or of a rule
 * @param text what to look at, a sentence
 * @param reasons why
 */
public record Warning(WarningCode code, String subject, Sentence text, List<Reason> reasons) {

    public Warning {
        reasons = List.copyOf(reasons);
    }
}

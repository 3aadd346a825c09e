package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.text;

import dev.gtm.language.Sentence;
import java.util.List;

/**
 * An assumption on which the plan hangs: changed alone, it makes another plan the best.
 *
 * @param subject the intervention's id, or the step's and the segment's with a slash between; EFFECTS for all effects at once
 * @param assumption what is assumed, and between which values it was changed
 * @param flips the ids of the interventions that are then funded and were not, or the reverse
 * @param shifts the ids of those that then stay funded at another level
 */
public record KeyAssumption(String subject, Sentence assumption, List<String> flips, List<String> shifts) {

    /** The subject that stands for all effects at once. */
    public static final String EFFECTS = "EFFECTS";

    public KeyAssumption {
        text("subject", subject);
        flips = List.copyOf(flips);
        shifts = List.copyOf(shifts);
    }
}

package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.notNegative;
import static dev.gtm.diagnostic.Require.text;

import dev.gtm.diagnostic.Require;

/**
 * How one step of one segment answers to effort.
 *
 * @param segment the segment's id
 * @param step the step's id
 * @param base the rate without any effort, 0 to 1
 * @param ceiling the rate that cannot be passed, from the base to 1
 * @param kappa how much more, above 1, or less, below 1, the effort moves than its curves say; 1 unless learned, at least 0
 */
public record StepResponse(String segment, String step, double base, double ceiling, double kappa) {

    public StepResponse {
        text("segment", segment);
        text("step", step);
        Require.within("base", base, 0, 1);
        Require.within("ceiling", ceiling, base, 1);
        notNegative("kappa", kappa);
    }

    /**
     * The rate: {@code base + (ceiling - base) * (1 - missed^kappa)}.
     *
     * @param missed the product over the interventions of what each leaves undone, 0 to 1
     */
    public double rate(double missed) {
        return base + (ceiling - base) * (1 - Math.pow(missed, kappa));
    }
}

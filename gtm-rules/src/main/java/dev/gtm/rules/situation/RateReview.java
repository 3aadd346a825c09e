package dev.gtm.rules.situation;

/**
 * A rate at the end of the planning.
 *
 * @param id {@code step/segment}
 * @param patients how many patients stand behind it: the sample of its evidence, else those who arrive in 12 months
 */
public record RateReview(String id, double patients) {

    @Override
    public String toString() {
        return "rate " + id + ", patients behind it: " + Math.round(patients * 10) / 10.0;
    }
}

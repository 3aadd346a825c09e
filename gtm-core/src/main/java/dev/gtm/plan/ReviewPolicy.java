package dev.gtm.plan;

import static dev.gtm.diagnostic.Require.within;

/**
 * The thresholds of the review.
 *
 * @param fewPatients below how many patients a rate says little, at least 0
 * @param contactsPerYear above how many personal contacts in 12 months one customer hears noise, at least 0; the default,
 *     two a month, is an assumption of ours
 * @param strainFrom from which growth of the patients who arrive a step that is short of hands or beds is in danger, as a
 *     share of today's, at least 0; the default is an assumption of ours
 * @param uniformFrom from how many behaviors, audiences or answers it is strange that all are treated alike, at least 1
 * @param lawYears from how many whole years before the brief's day on a row of law and codes is old, at least 0
 */
public record ReviewPolicy(
        double fewPatients, double contactsPerYear, double strainFrom, int uniformFrom, int lawYears) {

    private static final ReviewPolicy DEFAULTS = new ReviewPolicy(30, 24, 0.1, 2, 5);

    public ReviewPolicy {
        within("fewPatients", fewPatients, 0, Double.MAX_VALUE);
        within("contactsPerYear", contactsPerYear, 0, Double.MAX_VALUE);
        within("strainFrom", strainFrom, 0, Double.MAX_VALUE);
        within("uniformFrom", uniformFrom, 1, Integer.MAX_VALUE);
        within("lawYears", lawYears, 0, Integer.MAX_VALUE);
    }

    /** 30 patients, 24 contacts a year, a growth of 0.1, 2 of what should differ, and 5 years; the years are an assumption of this library. */
    public static ReviewPolicy ofDefaults() {
        return DEFAULTS;
    }

    /** The same, with so many patients below whom a rate says little. */
    public ReviewPolicy withFewPatients(double patients) {
        return new ReviewPolicy(patients, contactsPerYear, strainFrom, uniformFrom, lawYears);
    }

    /** The same, with so many personal contacts a year as the most. */
    public ReviewPolicy withContactsPerYear(double contacts) {
        return new ReviewPolicy(fewPatients, contacts, strainFrom, uniformFrom, lawYears);
    }

    /** The same, with so much growth before a step that is short of hands or beds is in danger. */
    public ReviewPolicy withStrainFrom(double growth) {
        return new ReviewPolicy(fewPatients, contactsPerYear, growth, uniformFrom, lawYears);
    }

    /** The same, with so many of what should differ. */
    public ReviewPolicy withUniformFrom(int many) {
        return new ReviewPolicy(fewPatients, contactsPerYear, strainFrom, many, lawYears);
    }

    /** The same, with so many years after which a reading of the law is old. */
    public ReviewPolicy withLawYears(int years) {
        return new ReviewPolicy(fewPatients, contactsPerYear, strainFrom, uniformFrom, years);
    }
}

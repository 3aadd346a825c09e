package dev.gtm.approach;

import static dev.gtm.diagnostic.Require.within;

/**
 * From when on personal means fall back. The classes are those of an audit of access in the United States (ZS AccessMonitor:
 * accessible above 70 %, severely restricted up to 30 %).
 *
 * @param restrictedUpTo up to which share of receivers access is restricted, 0 to 1: then visits come second
 * @param severeUpTo up to which share it is severely restricted, 0 to 1: then nobody plans on visits
 */
public record AccessPolicy(double restrictedUpTo, double severeUpTo) {

    private static final AccessPolicy DEFAULTS = new AccessPolicy(0.70, 0.30);

    public AccessPolicy {
        within("restrictedUpTo", restrictedUpTo, 0, 1);
        within("severeUpTo", severeUpTo, 0, restrictedUpTo);
    }

    /** 0.70 and 0.30. */
    public static AccessPolicy ofDefaults() {
        return DEFAULTS;
    }
}

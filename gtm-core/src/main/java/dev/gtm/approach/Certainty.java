package dev.gtm.approach;

/** How far a review trusts the effect that it reports; the strongest first. */
public enum Certainty {
    /** Another trial will hardly change it. */
    HIGH,
    /** Another trial may change it. */
    MODERATE,
    /** Between low and moderate, by outcome. */
    LOW_TO_MODERATE,
    /** Another trial is likely to change it. */
    LOW
}

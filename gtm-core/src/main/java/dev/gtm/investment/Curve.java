package dev.gtm.investment;

/** The form of a response curve. */
public enum Curve {
    /** {@code x^s / (half^s + x^s)}; S-shaped for a slope above 1. */
    HILL
}

package dev.gtm.diagnostic;

import java.util.Locale;

/** How much a diagnostic matters. */
public enum Severity {
    /** The input cannot be used as it is. */
    ERROR,
    /** The input can be used; somebody should look. */
    WARNING;

    /** Lower case, as compilers print it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}

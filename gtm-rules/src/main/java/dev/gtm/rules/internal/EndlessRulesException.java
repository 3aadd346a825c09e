package dev.gtm.rules.internal;

/** Rules that fire again and again on one situation. */
public final class EndlessRulesException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    EndlessRulesException(String pack, int limit) {
        super("The rules of pack " + pack + " fired more than " + limit
                + " times on one situation. Maybe a rule of your own joins facts without a condition.");
    }
}

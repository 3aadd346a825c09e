package dev.gtm.language;

/** A language in which the library speaks. */
public enum Language {
    /** English. */
    EN,
    /** Japanese. */
    JA
}

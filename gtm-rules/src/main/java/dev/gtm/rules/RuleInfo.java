package dev.gtm.rules;

/**
 * A rule of a book.
 *
 * @param id stable and unique in the book
 * @param pack the pack it belongs to, such as {@code need}
 * @param claim what it claims
 * @param source who says so
 * @param at where it stands, {@code file:line}
 * @param on whether it is switched on
 */
public record RuleInfo(String id, String pack, String claim, String source, String at, boolean on) {}

package dev.gtm.rules;

import dev.gtm.language.Sentence;

/**
 * A rule of a book.
 *
 * @param id stable and unique in the book
 * @param pack the pack it belongs to, such as {@code need}
 * @param claim what it claims
 * @param sentence what it says to people; {0} stands for what a matched row of a table says
 * @param source who says so
 * @param at where it stands, {@code file:line}
 * @param on whether it is switched on
 */
public record RuleInfo(String id, String pack, String claim, Sentence sentence, String source, String at, boolean on) {}

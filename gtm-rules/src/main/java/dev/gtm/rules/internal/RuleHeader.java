package dev.gtm.rules.internal;

/**
 * What is known of a rule before it runs.
 *
 * @param pack the pack it belongs to
 * @param id stable and unique in the book
 * @param name its claim
 * @param source who says so
 * @param file the path of its file
 * @param line where it begins
 */
public record RuleHeader(Pack pack, String id, String name, String source, String file, int line) {

    /** {@code file:line} */
    public String at() {
        return file + ":" + line;
    }
}

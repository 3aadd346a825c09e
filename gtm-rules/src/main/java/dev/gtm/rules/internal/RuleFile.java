package dev.gtm.rules.internal;

/**
 * A file of rules.
 *
 * @param path what reasons and problems call it, with slashes
 * @param name what it is called wherever its folder lies; by this the book is known
 * @param text its content
 */
public record RuleFile(String path, String name, String text) implements Comparable<RuleFile> {

    /** A file whose path is its name. */
    public RuleFile(String path, String text) {
        this(path, path, text);
    }

    /** By path, so that the order in which files were found does not matter. */
    @Override
    public int compareTo(RuleFile other) {
        return path.compareTo(other.path);
    }

    /** The name of the folder in which it lies; empty if none. */
    String folder() {
        var parts = path.split("/");
        return parts.length < 2 ? "" : parts[parts.length - 2];
    }
}

package dev.gtm.rules.internal;

/**
 * A file of rules.
 *
 * @param path what reasons and problems call it, with slashes
 * @param name what it is called wherever its folder lies; by this the book is known
 * @param text its content
 * @param trusted whether it is compiled as it is; else it is read in the strict profile
 */
public record RuleFile(String path, String name, String text, boolean trusted) implements Comparable<RuleFile> {

    /** A file to be read in the strict profile. */
    public RuleFile(String path, String name, String text) {
        this(path, name, text, false);
    }

    /** A file whose path is its name, to be read in the strict profile. */
    public RuleFile(String path, String text) {
        this(path, path, text);
    }

    /** The same file with another text. */
    RuleFile saying(String other) {
        return new RuleFile(path, name, other, trusted);
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

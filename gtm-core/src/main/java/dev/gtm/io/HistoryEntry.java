package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.Require;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * One line of a history.
 *
 * @param number from 1
 * @param kind what it holds, such as {@code plan} or {@code observations}
 * @param json its content on one line
 * @param checksum SHA-256 over the checksum of the line before, the number, the kind and the content, in hexadecimal digits
 */
public record HistoryEntry(int number, String kind, String json, String checksum) {

    /** Stands for the checksum of a line before the first. */
    static final String NOTHING_BEFORE = "0".repeat(64);

    private static final Pattern KIND = Pattern.compile("[a-z]{1,32}");
    private static final Pattern LINE = Pattern.compile(
            "\\{\"number\":(\\d{1,9}),\"kind\":\"([a-z]{1,32})\",\"checksum\":\"([0-9a-f]{64})\",\"content\":(.*)}");
    private static final Pattern HEAD = Pattern.compile(
            "\\{\"number\":\\d{1,9},\"kind\":\"[a-z]{1,32}\",\"checksum\":\"([0-9a-f]{64})\",\"content\":.*",
            Pattern.DOTALL);

    /** No line has its checksum later than within so many bytes. */
    static final int LONGEST_HEAD = 256;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public HistoryEntry {
        Require.within("number", number, 1, Integer.MAX_VALUE);
        Require.that(KIND.matcher(kind).matches(), "kind", kind, "up to 32 small letters");
    }

    static HistoryEntry next(int number, String before, String kind, String json) {
        var oneLine = oneLine(json);
        return new HistoryEntry(number, kind, oneLine, checksum(before, number, kind, oneLine));
    }

    /** The entry in a line; null if the line is none, or not the one that follows. */
    static @Nullable HistoryEntry read(String line, int number, String before) {
        var entry = read(line, before);
        return entry == null || entry.number != number ? null : entry;
    }

    /** The entry in a line of any number; null if the line is none, or does not fit the checksum before it. */
    static @Nullable HistoryEntry read(String line, String before) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            return null;
        }
        int number = Integer.parseInt(parts.group(1));
        var checksum = checksum(before, number, parts.group(2), parts.group(4));
        return number < 1 || !checksum.equals(parts.group(3))
                ? null
                : new HistoryEntry(number, parts.group(2), parts.group(4), checksum);
    }

    /** The checksum that a line names at its beginning; null if it is no line. */
    static @Nullable String checksumIn(String beginning) {
        var head = HEAD.matcher(beginning);
        return head.matches() ? head.group(1) : null;
    }

    /** The line without its end. */
    String line() {
        return "{\"number\":" + number + ",\"kind\":\"" + kind + "\",\"checksum\":\"" + checksum + "\",\"content\":"
                + json + "}";
    }

    private static String oneLine(String json) {
        try {
            return JSON.writeValueAsString(JSON.readTree(json));
        } catch (JacksonException e) {
            throw new UnreadableException(List.of(Diagnostic.error(
                    Location.startOf("history"),
                    Finding.of("SYNTAX", "", null, "takes JSON: " + e.getOriginalMessage()))));
        }
    }

    private static String checksum(String before, int number, String kind, String json) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((before + "\n" + number + "\n" + kind + "\n" + json).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

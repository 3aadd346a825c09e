package dev.gtm.io;

import dev.gtm.plan.Brief;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells whether two briefs say the same, whatever the order of their lists. */
public final class BriefHash {

    /** Lists whose order is what they say. */
    private static final Set<String> IN_ORDER =
            new TreeSet<>(Set.of("journey", "doctorJourney", "levels", "baselineRange", "targetRange"));

    private static final JsonMapper MAPPER = new JsonMapper();

    private BriefHash() {}

    /** SHA-256 of the brief as it is written, its lists put in order, in hexadecimal digits. */
    public static String of(Brief brief) {
        var text = ordered("", MAPPER.readTree(BriefWriter.ofDefaults().toJson(brief.sorted())));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static String ordered(String name, JsonNode node) {
        if (node.isObject()) {
            return node.propertyStream()
                    .map(part -> '"' + part.getKey() + "\":" + ordered(part.getKey(), part.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            Stream<String> items = node.valueStream().map(item -> ordered(name, item));
            return (IN_ORDER.contains(name) ? items : items.sorted()).collect(Collectors.joining(",", "[", "]"));
        }
        return node.toString();
    }
}

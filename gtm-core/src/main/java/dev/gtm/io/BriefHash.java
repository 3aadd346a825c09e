package dev.gtm.io;

import dev.gtm.plan.Brief;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two briefs say the same, whatever the order of their lists. */
public final class BriefHash {

    private BriefHash() {}

    /** SHA-256 of the brief as it is written, in hexadecimal digits. */
    public static String of(Brief brief) {
        var text = BriefWriter.ofDefaults().toJson(brief.sorted());
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}

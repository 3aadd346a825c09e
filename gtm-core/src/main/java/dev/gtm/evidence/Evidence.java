package dev.gtm.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from.
 *
 * @param kind what kind of source
 * @param source which one, or null if not stated
 * @param date of what day it speaks, or null if not stated
 */
public record Evidence(
        EvidenceKind kind,
        @Nullable String source,
        @Nullable LocalDate date) {

    /** Evidence without a date. */
    public static Evidence of(EvidenceKind kind, String source) {
        return new Evidence(kind, source, null);
    }
}

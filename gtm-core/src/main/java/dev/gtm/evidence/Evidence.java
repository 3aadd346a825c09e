package dev.gtm.evidence;

import dev.gtm.diagnostic.Require;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from.
 *
 * @param kind what kind of source
 * @param source which one, or null if not stated
 * @param date of what day it speaks, or null if not stated
 * @param sample on how many cases it rests, at least 1, or null if not stated
 */
public record Evidence(
        EvidenceKind kind,
        @Nullable String source,
        @Nullable LocalDate date,
        @Nullable Integer sample) {

    public Evidence {
        if (sample != null) {
            Require.within("sample", sample, 1, Integer.MAX_VALUE);
        }
    }

    /** Evidence of which the source is known, and neither date nor sample. */
    public static Evidence of(EvidenceKind kind, String source) {
        return new Evidence(kind, source, null, null);
    }

    /** The same, of a certain day. */
    public Evidence withDate(LocalDate newDate) {
        return new Evidence(kind, source, newDate, sample);
    }

    /** The same, resting on so many cases, at least 1. */
    public Evidence withSample(int newSample) {
        return new Evidence(kind, source, date, newSample);
    }

    /** What kind of source some evidence is; none at all is an assumption. */
    public static EvidenceKind kindOf(@Nullable Evidence evidence) {
        return evidence == null ? EvidenceKind.ASSUMPTION : evidence.kind();
    }
}

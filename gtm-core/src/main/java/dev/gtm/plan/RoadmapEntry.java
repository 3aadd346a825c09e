package dev.gtm.plan;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.language.Sentence;

/**
 * Something that happens in a month.
 *
 * @param month from 1, the first month of the horizon; for a key figure the month at whose end it can be read
 * @param kind what happens
 * @param subject the id of the system, the intervention or the key figure
 * @param what happens, a sentence
 */
public record RoadmapEntry(int month, RoadmapKind kind, String subject, Sentence what) {

    public RoadmapEntry {
        within("month", month, 1, Integer.MAX_VALUE);
        text("subject", subject);
    }
}

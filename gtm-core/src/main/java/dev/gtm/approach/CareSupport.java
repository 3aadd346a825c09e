package dev.gtm.approach;

import java.util.List;

/**
 * A support that answers a problem of the field.
 *
 * @param channel by what
 * @param entries the ids of the entries of the approach that carry it; empty if the approach does without
 */
public record CareSupport(Channel channel, List<String> entries) {

    public CareSupport {
        entries = List.copyOf(entries);
    }
}

package dev.gtm.rules.situation;

import dev.gtm.adoption.ComB;

/**
 * A barrier with the tactics that answer it.
 *
 * @param id its id in the brief
 * @param component the component of behavior that it weakens
 * @param contentOnly whether all of its tactics are content to read or watch
 */
public record BarrierReview(String id, ComB component, boolean contentOnly) {

    @Override
    public String toString() {
        return "barrier " + id + " (" + component + ")" + (contentOnly ? ", answered by content alone" : "");
    }
}

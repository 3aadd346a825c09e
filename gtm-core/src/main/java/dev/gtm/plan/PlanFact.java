package dev.gtm.plan;

import java.util.Comparator;

/**
 * The name of one thing that a plan says.
 *
 * @param aspect what kind of thing
 * @param about an id, or ids with a slash between them; empty for the plan as a whole
 */
public record PlanFact(PlanAspect aspect, String about) implements Comparable<PlanFact> {

    private static final Comparator<PlanFact> ORDER =
            Comparator.comparing(PlanFact::aspect).thenComparing(PlanFact::about);

    @Override
    public int compareTo(PlanFact other) {
        return ORDER.compare(this, other);
    }
}

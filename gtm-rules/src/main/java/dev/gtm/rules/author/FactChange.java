package dev.gtm.rules.author;

/**
 * One change of one fact.
 *
 * @param fact the type of the fact, such as {@code BarrierProfile}
 * @param component which component changes; empty where the whole fact is added or taken away
 * @param before its value, or the fact; {@code nothing} for a fact that is added
 * @param after its value, or the fact; {@code nothing} for a fact that is taken away
 */
public record FactChange(String fact, String component, String before, String after) {

    /** {@code BarrierProfile.cause: HABIT → FORGETTING} */
    @Override
    public String toString() {
        return fact + (component.isEmpty() ? "" : "." + component) + ": " + before + " → " + after;
    }
}

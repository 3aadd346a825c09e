package dev.gtm.rules.situation;

import dev.gtm.adoption.PlanningPhase;

/**
 * The plan as a whole.
 *
 * @param id the brief's id
 * @param phase how far the launch had come when it was planned
 * @param behaviors how many behaviors there are
 * @param pursued how many of them are pursued now
 */
public record PlanReview(String id, PlanningPhase phase, int behaviors, int pursued) {

    @Override
    public String toString() {
        return "plan of " + id + ", in " + phase + ", behaviors pursued now: " + pursued + " of " + behaviors;
    }
}

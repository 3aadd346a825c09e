package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Share;
import dev.gtm.quantity.Sorted;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One conversion of the journey.
 *
 * @param id unique among the steps
 * @param stage the stage it belongs to
 * @param label a name for people, or null
 * @param rates by segment: which share of those who enter also leave
 * @param ceilings by segment: the rate that cannot be passed within the horizon; 1 where absent
 * @param ceilingSetBy who sets the ceilings, a stakeholder's id or a text, or null
 * @param evidence where the rates come from, or null
 * @param ceilingEvidence where the ceilings come from, or null: then they are assumptions
 * @param capacity how many patients per 12 months the step can take in, all segments together; null if nobody knows of a bound
 */
public record Step(
        String id,
        Stage stage,
        @Nullable String label,
        Map<String, Share> rates,
        Map<String, Share> ceilings,
        @Nullable String ceilingSetBy,
        @Nullable Evidence evidence,
        @Nullable Evidence ceilingEvidence,
        @Nullable Double capacity) {

    public Step {
        text("id", id);
        if (capacity != null) {
            within("capacity", capacity, 0, Segment.MOST_PATIENTS);
        }
        rates = Sorted.map(rates);
        ceilings = Sorted.map(ceilings);
        for (var segment : ceilings.keySet()) {
            var rate = rates.get(segment);
            var ceiling = ceilings.get(segment);
            if (rate != null && ceiling != null) {
                Require.that(
                        ceiling.compareTo(rate) >= 0,
                        "ceiling." + segment,
                        ceiling.value(),
                        "a share that is not below the rate " + rate.value());
            }
        }
    }

    /** A step with one rate per segment and no ceilings. */
    public static Step of(String id, Stage stage, Map<String, Share> rates) {
        return new Step(id, stage, null, rates, Map.of(), null, null, null, null);
    }

    /** The same, with a label for people. */
    public Step withLabel(String newLabel) {
        return new Step(id, stage, newLabel, rates, ceilings, ceilingSetBy, evidence, ceilingEvidence, capacity);
    }

    /** The same, with a rate from 0 to 1 for a segment. */
    public Step withRate(String segment, double rate) {
        return new Step(
                id,
                stage,
                label,
                put(rates, segment, rate),
                ceilings,
                ceilingSetBy,
                evidence,
                ceilingEvidence,
                capacity);
    }

    /** The same, with a ceiling for a segment, from its rate to 1. */
    public Step withCeiling(String segment, double ceiling) {
        return new Step(
                id,
                stage,
                label,
                rates,
                put(ceilings, segment, ceiling),
                ceilingSetBy,
                evidence,
                ceilingEvidence,
                capacity);
    }

    /** The same, with who sets the ceilings: a stakeholder's id or a text. */
    public Step withCeilingSetBy(String setter) {
        return new Step(id, stage, label, rates, ceilings, setter, evidence, ceilingEvidence, capacity);
    }

    /** The same, with where the rates come from. */
    public Step withEvidence(Evidence newEvidence) {
        return new Step(id, stage, label, rates, ceilings, ceilingSetBy, newEvidence, ceilingEvidence, capacity);
    }

    /** The same, with where the ceilings come from. */
    public Step withCeilingEvidence(Evidence newEvidence) {
        return new Step(id, stage, label, rates, ceilings, ceilingSetBy, evidence, newEvidence, capacity);
    }

    /** The same, able to take in so many patients per 12 months, all segments together. */
    public Step withCapacity(double patients) {
        return new Step(id, stage, label, rates, ceilings, ceilingSetBy, evidence, ceilingEvidence, patients);
    }

    private static Map<String, Share> put(Map<String, Share> shares, String segment, double share) {
        var all = new HashMap<>(shares);
        all.put(segment, Share.of(share));
        return all;
    }

    /**
     * The rate of a segment.
     *
     * @throws dev.gtm.diagnostic.InvalidValueException if the step has no rate for it
     */
    public Share rate(String segment) {
        var rate = rates.get(segment);
        Require.that(rate != null, "segment", segment, "a segment for which step " + id + " has a rate");
        return rate == null ? Share.ZERO : rate;
    }

    /** The ceiling of a segment, 1 if none is given. */
    public Share ceiling(String segment) {
        return ceilings.getOrDefault(segment, Share.ONE);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }
}

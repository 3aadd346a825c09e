package dev.gtm.adoption;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.withinIfGiven;

import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import dev.gtm.quantity.Sorted;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does what, at which step: a behavior that can be seen, from a rate today to a rate wanted.
 *
 * @param id unique among the behaviors
 * @param stakeholder the id of who shows it
 * @param step the id of the step that it moves
 * @param segments the ids of the segments it concerns; empty for all
 * @param statement what the actor does, beginning with a verb
 * @param baseline today's rate; by default that of the step. With a {@code metric}, in units of the metric
 * @param target the wanted rate, or null. With a {@code metric}, in units of the metric
 * @param metric what is measured instead of the step's rate, or null
 * @param stepGain how much the step's rate gains when the metric reaches its target, or null
 * @param baselineRange where the baseline may lie, or null
 * @param targetRange where the target may lie, or null
 * @param owner who answers for it in the company, or null
 * @param evidence where baseline and target come from, or null
 */
public record Behavior(
        String id,
        String stakeholder,
        String step,
        Set<String> segments,
        String statement,
        @Nullable Double baseline,
        @Nullable Double target,
        @Nullable String metric,
        @Nullable Share stepGain,
        @Nullable Range baselineRange,
        @Nullable Range targetRange,
        @Nullable String owner,
        @Nullable Evidence evidence) {

    public Behavior {
        text("id", id);
        text("stakeholder", stakeholder);
        text("step", step);
        text("statement", statement);
        segments = Sorted.set(segments);
        double highest = metric == null ? 1 : Double.MAX_VALUE;
        withinIfGiven("baseline", baseline, 0, highest);
        withinIfGiven("target", target, 0, highest);
        checkRange("baselineRange", baselineRange, highest);
        checkRange("targetRange", targetRange, highest);
    }

    /** A behavior of all segments, from the step's rate to a target between 0 and 1. */
    public static Behavior of(String id, String stakeholder, String step, String statement, double target) {
        return new Behavior(
                id, stakeholder, step, Set.of(), statement, null, target, null, null, null, null, null, null);
    }

    /** The same, concerning only these segments. */
    public Behavior withSegments(String... ids) {
        return new Behavior(
                id,
                stakeholder,
                step,
                Set.of(ids),
                statement,
                baseline,
                target,
                metric,
                stepGain,
                baselineRange,
                targetRange,
                owner,
                evidence);
    }

    /** The same, from another rate today; with a metric, in its units. */
    public Behavior withBaseline(double newBaseline) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                newBaseline,
                target,
                metric,
                stepGain,
                baselineRange,
                targetRange,
                owner,
                evidence);
    }

    /** The same, to another rate; with a metric, in its units. */
    public Behavior withTarget(double newTarget) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                baseline,
                newTarget,
                metric,
                stepGain,
                baselineRange,
                targetRange,
                owner,
                evidence);
    }

    /**
     * The same, measured by a metric of its own.
     *
     * @param newMetric what is measured
     * @param from where it stands today, in its units
     * @param to where it should be
     * @param gain how much the step's rate gains, from 0 to 1, when it is there
     */
    public Behavior withMetric(String newMetric, double from, double to, double gain) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                from,
                to,
                newMetric,
                Share.of(gain),
                baselineRange,
                targetRange,
                owner,
                evidence);
    }

    /** The same, with where the baseline may lie. */
    public Behavior withBaselineRange(double low, double high) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                baseline,
                target,
                metric,
                stepGain,
                new Range(low, high),
                targetRange,
                owner,
                evidence);
    }

    /** The same, with where the target may lie. */
    public Behavior withTargetRange(double low, double high) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                baseline,
                target,
                metric,
                stepGain,
                baselineRange,
                new Range(low, high),
                owner,
                evidence);
    }

    /** The same, with who answers for it in the company. */
    public Behavior withOwner(String newOwner) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                baseline,
                target,
                metric,
                stepGain,
                baselineRange,
                targetRange,
                newOwner,
                evidence);
    }

    /** The same, with where baseline and target come from. */
    public Behavior withEvidence(Evidence newEvidence) {
        return new Behavior(
                id,
                stakeholder,
                step,
                segments,
                statement,
                baseline,
                target,
                metric,
                stepGain,
                baselineRange,
                targetRange,
                owner,
                newEvidence);
    }

    /** Whether it concerns a segment. */
    public boolean concerns(String segment) {
        return segments.isEmpty() || segments.contains(segment);
    }

    /** Those of the given segments that it concerns. */
    public List<Segment> segmentsAmong(List<Segment> all) {
        return all.stream().filter(segment -> concerns(segment.id())).toList();
    }

    /** By how much the step's rate would rise in a segment, clamped to its ceiling; null if it cannot be told. */
    public @Nullable Double gain(Step at, String segment) {
        double rate = at.rate(segment).value();
        var wanted = wantedRate(rate);
        return wanted == null
                ? null
                : Double.valueOf(
                        Math.max(0, Math.min(wanted, at.ceiling(segment).value()) - rate));
    }

    /** With a metric of its own it takes both a target of the metric and what that gains the step. */
    private @Nullable Double wantedRate(double rate) {
        if (metric == null || target == null) {
            return target;
        }
        return stepGain == null ? null : Double.valueOf(rate + stepGain.value());
    }

    private static void checkRange(String field, @Nullable Range range, double highest) {
        if (range != null) {
            Require.within(field, range.low(), 0, highest);
            Require.within(field, range.high(), 0, highest);
        }
    }
}

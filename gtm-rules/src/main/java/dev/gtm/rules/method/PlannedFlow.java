package dev.gtm.rules.method;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The journey at some rates.
 *
 * @param brief whose journey
 * @param rates by segment and step, 0 to 1
 */
record PlannedFlow(Brief brief, Map<String, Map<String, Double>> rates) {

    private static final double MONTHS = 12;

    PlannedFlow {
        rates = Map.copyOf(rates);
    }

    /** The journey as it is today. */
    static PlannedFlow today(Brief brief) {
        var rates = new LinkedHashMap<String, Map<String, Double>>();
        for (var segment : brief.segments()) {
            var ofSegment = new LinkedHashMap<String, Double>();
            brief.journey()
                    .forEach(step ->
                            ofSegment.put(step.id(), step.rate(segment.id()).value()));
            rates.put(segment.id(), ofSegment);
        }
        return new PlannedFlow(brief, rates);
    }

    double rate(String segment, String step) {
        return Objects.requireNonNull(
                Objects.requireNonNull(rates.get(segment), segment).get(step), step);
    }

    /** The rate of a step over some segments, each weighted by those who come to the step. */
    double rate(String step, List<Segment> segments) {
        double entering = 0;
        double leaving = 0;
        for (var segment : segments) {
            double come = entering(step, segment);
            entering += come;
            leaving += come * rate(segment.id(), step);
        }
        return entering > 0
                ? leaving / entering
                : segments.stream()
                        .mapToDouble(segment -> rate(segment.id(), step))
                        .average()
                        .orElse(0);
    }

    /** How many come to a step in so many months. */
    double entering(String step, List<Segment> segments, int months) {
        return segments.stream().mapToDouble(segment -> entering(step, segment)).sum() * months / MONTHS;
    }

    /** The segments of a trigger or the like: the one that is named, or all. */
    List<Segment> segments(@Nullable String named) {
        return brief.segments().stream()
                .filter(segment -> named == null || segment.id().equals(named))
                .toList();
    }

    private double entering(String step, Segment segment) {
        double come = segment.patients();
        for (Step one : brief.journey()) {
            if (one.id().equals(step)) {
                break;
            }
            come *= rate(segment.id(), one.id());
        }
        return come;
    }
}

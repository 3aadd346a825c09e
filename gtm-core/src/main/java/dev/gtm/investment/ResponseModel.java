package dev.gtm.investment;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.quantity.Sorted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the patients answer to the levels of the interventions. Immutable and thread-safe.
 *
 * <p>For segment g and step j the rate is {@code base + (ceiling - base) * (1 - (product of (1 - max * h(level)))^kappa)}; the
 * patients are the sum over the segments of those who enter times their rates. An intervention with several effects on one
 * step of one segment counts once, with the largest.
 */
public final class ResponseModel {

    private final List<Segment> segments;
    private final List<String> steps;
    private final List<Intervention> interventions;
    private final Map<String, Map<String, StepResponse>> responses;

    private ResponseModel(
            List<Segment> segments,
            List<String> steps,
            List<Intervention> interventions,
            Map<String, Map<String, StepResponse>> responses) {
        this.segments = List.copyOf(segments);
        this.steps = List.copyOf(steps);
        this.interventions = List.copyOf(interventions);
        this.responses = responses;
    }

    /** The model of a journey: its rates and ceilings, and a kappa of 1. */
    public static ResponseModel of(List<Segment> segments, List<Step> journey, List<Intervention> interventions) {
        var responses = new TreeMap<String, Map<String, StepResponse>>();
        for (var segment : segments) {
            var ofSegment = new TreeMap<String, StepResponse>();
            for (var step : journey) {
                var base = step.rate(segment.id()).value();
                var ceiling = step.ceiling(segment.id()).value();
                ofSegment.put(step.id(), new StepResponse(segment.id(), step.id(), base, ceiling, 1));
            }
            responses.put(segment.id(), ofSegment);
        }
        return new ResponseModel(segments, journey.stream().map(Step::id).toList(), interventions, responses);
    }

    /** The same with another answer of one step of one segment, such as a learned one. */
    public ResponseModel with(StepResponse response) {
        var all = new TreeMap<>(responses);
        var ofSegment = new TreeMap<>(all.getOrDefault(response.segment(), Map.of()));
        ofSegment.put(response.step(), response);
        all.put(response.segment(), ofSegment);
        return new ResponseModel(segments, steps, interventions, all);
    }

    /** The same with other interventions. */
    public ResponseModel with(List<Intervention> others) {
        return new ResponseModel(segments, steps, others, responses);
    }

    /**
     * The same for a part of the journey.
     *
     * @param kept the segments that count
     * @param step the id of the step that is the whole journey
     */
    public ResponseModel only(List<Segment> kept, String step) {
        return new ResponseModel(kept, List.of(step), interventions, responses);
    }

    /** The segments, in the order given. */
    public List<Segment> segments() {
        return segments;
    }

    /** The ids of the steps, in the order of the journey. */
    public List<String> steps() {
        return steps;
    }

    /** The interventions, in the order given. */
    public List<Intervention> interventions() {
        return interventions;
    }

    /** How one step of one segment answers. */
    public StepResponse response(String segment, String step) {
        var found = responses.getOrDefault(segment, Map.of()).get(step);
        if (found == null) {
            throw new IllegalArgumentException("No step '" + step + "' of a segment '" + segment + "' in this model.");
        }
        return found;
    }

    /** All answers, by segment and in the order of the journey. */
    public List<StepResponse> responses() {
        var all = new ArrayList<StepResponse>();
        for (var segment : segments) {
            for (var step : steps) {
                all.add(response(segment.id(), step));
            }
        }
        return all;
    }

    /**
     * The product of what each intervention leaves undone at a step in a segment, 0 to 1.
     *
     * @param levels by the intervention's id; 0 where absent
     */
    public double missed(String segment, String step, Map<String, Integer> levels) {
        double missed = 1;
        for (var intervention : interventions) {
            int level = levels.getOrDefault(intervention.id(), 0);
            if (level > 0) {
                missed *= 1
                        - intervention.max(step, segment)
                                * intervention.response().effect(level);
            }
        }
        return missed;
    }

    /** The rate of a step in a segment at these levels, 0 to 1. */
    public double rate(String segment, String step, Map<String, Integer> levels) {
        return response(segment, step).rate(missed(segment, step, levels));
    }

    /** All rates at these levels, by segment and step. */
    public Map<String, Map<String, Double>> rates(Map<String, Integer> levels) {
        var rates = new TreeMap<String, Map<String, Double>>();
        for (var segment : segments) {
            var ofSegment = new TreeMap<String, Double>();
            steps.forEach(step -> ofSegment.put(step, rate(segment.id(), step, levels)));
            rates.put(segment.id(), Sorted.map(ofSegment));
        }
        return Sorted.map(rates);
    }

    /** The patients per 12 months who come through the whole journey at these levels. */
    public double patients(Map<String, Integer> levels) {
        double sum = 0;
        for (var segment : segments) {
            double reached = segment.patients();
            for (var step : steps) {
                reached *= rate(segment.id(), step, levels);
            }
            sum += reached;
        }
        return sum;
    }

    /** The patients per 12 months without any effort. */
    public double patients() {
        return patients(Map.of());
    }
}

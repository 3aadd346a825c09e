package dev.gtm.rules.method;

import dev.gtm.adoption.Segment;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.StepResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The patients of one plan under many draws of its effects: the formula of the model, with all that stays worked out once. */
final class DrawnPatients {

    private final double[] patients; // per segment
    private final StepResponse[] responses;
    private final int[] segmentOf; // per response
    private final int interventions;
    private final List<Acting> acting = new ArrayList<>();

    /** What an intervention at its level does to one step of one segment. */
    private record Acting(int response, int intervention, double max, double effect) {}

    DrawnPatients(ResponseModel model, Map<String, Integer> levels) {
        var segments = model.segments();
        patients = segments.stream().mapToDouble(Segment::patients).toArray();
        responses = model.responses().toArray(StepResponse[]::new);
        var ids = segments.stream().map(Segment::id).toList();
        segmentOf = Arrays.stream(responses)
                .mapToInt(one -> ids.indexOf(one.segment()))
                .toArray();
        interventions = model.interventions().size();
        for (int i = 0; i < interventions; i++) {
            var one = model.interventions().get(i);
            double effect = one.response().effect(levels.getOrDefault(one.id(), 0));
            for (int r = 0; r < responses.length && effect > 0; r++) {
                double max = one.max(responses[r].step(), responses[r].segment());
                if (max > 0) {
                    acting.add(new Acting(r, i, max, effect));
                }
            }
        }
    }

    /**
     * The patients of one draw.
     *
     * @param effects draws the factors: one per intervention, in the order of the model
     */
    double next(DrawnEffects effects) {
        var factors = effects.factors(interventions);
        var missed = new double[responses.length];
        Arrays.fill(missed, 1);
        for (var one : acting) {
            missed[one.response()] *= 1 - Math.min(1, one.max() * factors[one.intervention()]) * one.effect();
        }
        var reached = patients.clone();
        for (int r = 0; r < responses.length; r++) {
            reached[segmentOf[r]] *= responses[r].rate(missed[r]);
        }
        return Arrays.stream(reached).sum();
    }
}

package dev.gtm.rules.method;

import dev.gtm.adoption.Segment;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.StepResponse;
import java.util.HashMap;
import java.util.Map;

/** What a plan would bring if one intervention moved, without working out all the others again. */
final class Moves {

    private final ResponseModel model;
    private final Map<String, Integer> levels;
    private final Map<StepResponse, Double> missed = new HashMap<>();

    Moves(ResponseModel model, Map<String, Integer> levels) {
        this.model = model;
        this.levels = levels;
        model.responses().forEach(one -> missed.put(one, model.missed(one.segment(), one.step(), levels)));
    }

    /** The patients with one intervention at another level than the plan's. */
    double patients(Intervention moved, int level) {
        double sum = 0;
        for (var segment : model.segments()) {
            sum += patients(segment, moved, level);
        }
        return sum;
    }

    private double patients(Segment segment, Intervention moved, int level) {
        double reached = segment.patients();
        for (var step : model.steps()) {
            var response = model.response(segment.id(), step);
            reached *= response.rate(missed(response, moved, level));
        }
        return reached;
    }

    private double missed(StepResponse response, Intervention moved, int level) {
        double now = missed.getOrDefault(response, 1.0);
        double max = moved.max(response.step(), response.segment());
        double before = 1 - max * moved.response().effect(levels.getOrDefault(moved.id(), 0));
        return before == 0 ? now : now / before * (1 - max * moved.response().effect(level));
    }
}

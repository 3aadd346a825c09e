package dev.gtm.rules.method;

import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.StepResponse;
import dev.gtm.outcome.Memory;
import dev.gtm.plan.Brief;

/** How patients answer to effort, by what is known now. */
final class LearnedModel {

    private LearnedModel() {}

    /**
     * The model of a brief that holds what was learned of its rates, with what was learned of the strength of effects. What
     * takes months to work counts for the months that it works.
     */
    static ResponseModel of(Brief brief, Memory memory) {
        var model = ResponseModel.of(
                brief.segments(),
                brief.journey(),
                brief.interventions().stream()
                        .map(one -> one.overHorizon(brief.horizonMonths(), brief.leadMonths(one)))
                        .toList());
        for (var learned : memory.learned()) {
            var now = model.response(learned.segment(), learned.step());
            model = model.with(
                    new StepResponse(learned.segment(), learned.step(), now.base(), now.ceiling(), learned.kappa()));
        }
        return model;
    }
}

package dev.gtm.rules.method;

import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.Ruling;
import dev.gtm.investment.Funded;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.StepResponse;
import dev.gtm.outcome.Memory;
import dev.gtm.plan.Brief;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.allocate.Allocator;
import dev.gtm.rules.allocate.SizingTask;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much of each candidate is funded, and what comes of it by what is known now. */
public final class FundingStep {

    private final Allocator allocator = Allocator.of(SizingPolicy.ofDefaults());

    /** How patients answer to effort, with what was learned of its strength; the brief holds what was learned of its rates. */
    static ResponseModel model(Brief brief, Memory memory) {
        var model = ResponseModel.of(brief.segments(), brief.journey(), brief.interventions());
        for (var learned : memory.learned()) {
            var now = model.response(learned.segment(), learned.step());
            model = model.with(
                    new StepResponse(learned.segment(), learned.step(), now.base(), now.ceiling(), learned.kappa()));
        }
        return model;
    }

    /** The best levels, or null if nothing can be sized. */
    @Nullable
    Funded fund(Brief brief, Map<String, Ruling> rulings, Memory memory, ProgressListener listener) {
        if (brief.product().status() == ProductStatus.OFF_LABEL
                || brief.interventions().isEmpty()) {
            return null;
        }
        var model = model(brief, memory);
        Set<String> masked = rulings.entrySet().stream()
                .filter(one -> one.getValue().verdict().isMasked())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var task = new SizingTask(
                model,
                brief.limits(),
                brief.objective(),
                brief.valuePerPatient(),
                brief.wantedPatients(),
                masked,
                Set.of());
        return allocator
                .solve(task, Map.of(), listener)
                .map(solution -> Funded.at(model, solution.levels()))
                .orElse(null);
    }
}

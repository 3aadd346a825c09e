package dev.gtm.rules.method;

import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.StepEffect;
import dev.gtm.quantity.Share;
import java.util.Random;

/** Models whose effects differ from the assumed ones: all of them by one factor of optimism, and each by its own. */
final class DrawnEffects {

    private static final double OPTIMISM = 0.2;
    private static final double EACH = 0.3;

    private final ResponseModel model;
    private final Random random;

    DrawnEffects(ResponseModel model, long seed) {
        this.model = model;
        random = new Random(seed);
    }

    ResponseModel next() {
        double optimism = factor(OPTIMISM);
        return model.with(model.interventions().stream()
                .map(one -> times(one, optimism * factor(EACH)))
                .toList());
    }

    private double factor(double spread) {
        return 1 + spread * (2 * random.nextDouble() - 1);
    }

    static Intervention times(Intervention one, double factor) {
        return one.withEffects(one.effects().stream()
                .map(effect -> new StepEffect(
                        effect.step(),
                        effect.segments(),
                        Share.of(Math.min(1, effect.max().value() * factor))))
                .toList());
    }
}

package dev.gtm.rules.method;

import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.StepEffect;
import dev.gtm.quantity.Share;
import java.util.Random;
import java.util.stream.IntStream;

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
        var all = model.interventions();
        var factors = factors(all.size());
        return model.with(IntStream.range(0, all.size())
                .mapToObj(i -> times(all.get(i), factors[i]))
                .toList());
    }

    /** By how much each of so many effects differs in the next draw. */
    double[] factors(int count) {
        double optimism = factor(OPTIMISM);
        return IntStream.range(0, count)
                .mapToDouble(i -> optimism * factor(EACH))
                .toArray();
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

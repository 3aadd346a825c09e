package dev.gtm.rules.allocate;

import dev.gtm.investment.Intervention;
import dev.gtm.investment.StepResponse;
import java.util.List;
import java.util.stream.IntStream;

/** How much each level of each candidate pushes each conversion: {@code -kappa * log(1 - max * h(level))}. */
final class Pushes {

    private final List<Intervention> candidates;
    private final List<StepResponse> terms;
    final int[][] termsOf; // per candidate, the conversions that it moves

    Pushes(List<Intervention> candidates, List<StepResponse> terms) {
        this.candidates = candidates;
        this.terms = terms;
        termsOf = candidates.stream()
                .map(one -> IntStream.range(0, terms.size())
                        .filter(t -> max(one, terms.get(t)) > 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    double[][][] pushes(int[][] units) {
        var pushes = new double[units.length][][];
        for (int i = 0; i < units.length; i++) {
            pushes[i] = new double[units[i].length][termsOf[i].length];
            for (int m = 0; m < termsOf[i].length; m++) {
                var term = terms.get(termsOf[i][m]);
                double max = max(candidates.get(i), term);
                for (int k = 0; k < units[i].length; k++) {
                    double effect = max * candidates.get(i).response().effect(units[i][k]);
                    pushes[i][k][m] = Math.min(Problem.MOST_PUSH, -term.kappa() * Math.log1p(-effect));
                }
            }
        }
        return pushes;
    }

    private static double max(Intervention one, StepResponse term) {
        return one.max(term.step(), term.segment());
    }
}

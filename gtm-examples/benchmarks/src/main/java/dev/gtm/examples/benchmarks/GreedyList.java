package dev.gtm.examples.benchmarks;

import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseModel;
import dev.gtm.rules.allocate.SizingTask;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Steps up, the one that brings most per money first. What is left undone of each rate is kept up to date, so it is quick. */
final class GreedyList {

    private final ResponseModel model;
    private final List<Intervention> candidates;
    private final int[] at;
    private final double[][] missed;
    private double left;

    GreedyList(SizingTask task, double budget) {
        model = task.model();
        candidates = model.interventions();
        at = new int[candidates.size()];
        missed = new double[model.segments().size()][model.steps().size()];
        for (var ofSegment : missed) {
            Arrays.fill(ofSegment, 1);
        }
        left = budget;
    }

    Map<String, Integer> levels() {
        for (int next = best(); next >= 0; next = best()) {
            left -= price(next);
            multiply(next, missed);
            at[next]++;
        }
        var levels = new HashMap<String, Integer>();
        for (int i = 0; i < at.length; i++) {
            levels.put(candidates.get(i).id(), candidates.get(i).levels().get(at[i]));
        }
        return levels;
    }

    private int best() {
        int best = -1;
        double most = 0;
        double now = patients(missed);
        for (int i = 0; i < at.length; i++) {
            if (at[i] + 1 < candidates.get(i).levels().size() && price(i) <= left) {
                double gain = (patients(raised(i)) - now) / price(i);
                if (gain > most) {
                    most = gain;
                    best = i;
                }
            }
        }
        return best;
    }

    private double price(int i) {
        var levels = candidates.get(i).levels();
        return candidates
                .get(i)
                .cost(levels.get(at[i] + 1) - levels.get(at[i]))
                .amount()
                .doubleValue();
    }

    private double[][] raised(int i) {
        var copy = new double[missed.length][];
        for (int g = 0; g < copy.length; g++) {
            copy[g] = missed[g].clone();
        }
        multiply(i, copy);
        return copy;
    }

    private void multiply(int i, double[][] undone) {
        var one = candidates.get(i);
        double before = one.response().effect(one.levels().get(at[i]));
        double after = one.response().effect(one.levels().get(at[i] + 1));
        for (int g = 0; g < undone.length; g++) {
            for (int j = 0; j < undone[g].length; j++) {
                double max =
                        one.max(model.steps().get(j), model.segments().get(g).id());
                undone[g][j] *= (1 - max * after) / (1 - max * before);
            }
        }
    }

    private double patients(double[][] undone) {
        double sum = 0;
        for (int g = 0; g < undone.length; g++) {
            var segment = model.segments().get(g);
            double reached = segment.patients();
            for (int j = 0; j < undone[g].length; j++) {
                reached *= model.response(segment.id(), model.steps().get(j)).rate(undone[g][j]);
            }
            sum += reached;
        }
        return sum;
    }
}

package dev.gtm.rules.allocate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sizing problem in numbers: choose one option per item, so that the goal is best.
 *
 * <p>An item is an intervention, an option one of its levels, a term one conversion of one segment that some item moves, a system
 * what is paid for once as soon as one of the items that need it stands above zero. The
 * rate of a term is {@code top - room * exp(-push)}, its push the sum of what the chosen options push. What a segment brings is
 * its weight times the rates of its terms.
 */
final class Problem {

    /** Stands for a budget that is not limited. */
    static final long UNLIMITED = Long.MAX_VALUE;

    /** Beyond this push a rate cannot be told from its ceiling. */
    static final double MOST_PUSH = 40;

    final Goal goal;
    final double[] weight; // per segment
    final int[] segmentOf; // per term
    final double[] top; // per term
    final double[] room; // per term
    final int[][] units; // per item and option, rising
    final long[][] cost; // per item and option, rising
    final int[] roleOf; // per item, -1 for none with a cap
    final int[] cap; // per role with a cap
    final int[][] termsOf; // per item
    final double[][][] push; // per item, option and place in termsOf, rising with the option
    final double[][][] left; // exp(-push): the part of the room that the option leaves
    final int[] least; // per item, the first option that may be chosen
    final int[] most; // per item, the last one
    final long[] setUp; // per system
    final int[][] needs; // per item, the systems that it needs above zero
    final long budget;
    final int[] firstOption; // per item, its first place among all options
    final int options;
    final int[] twinOf; // per item, the last one before it that differs by name only, or -1

    Problem(
            Goal goal,
            double[] weight,
            int[] segmentOf,
            double[] top,
            double[] room,
            int[][] units,
            long[][] cost,
            int[] roleOf,
            int[] cap,
            int[][] termsOf,
            double[][][] push,
            int[] least,
            int[] most,
            long[] setUp,
            int[][] needs,
            long budget) {
        this.goal = goal;
        this.weight = weight;
        this.segmentOf = segmentOf;
        this.top = top;
        this.room = room;
        this.units = units;
        this.cost = cost;
        this.roleOf = roleOf;
        this.cap = cap;
        this.termsOf = termsOf;
        this.push = push;
        left = leftBy(push);
        this.least = least;
        this.most = most;
        this.setUp = setUp;
        this.needs = needs;
        this.budget = budget;
        firstOption = new int[units.length];
        int all = 0;
        for (int i = 0; i < units.length; i++) {
            firstOption[i] = all;
            all += units[i].length;
        }
        options = all;
        twinOf = twins();
    }

    private int[] twins() {
        var last = new HashMap<List<Object>, Integer>();
        var twins = new int[items()];
        for (int i = 0; i < twins.length; i++) {
            List<Object> everything = List.of(
                    Arrays.toString(units[i]),
                    Arrays.toString(cost[i]),
                    roleOf[i],
                    least[i],
                    most[i],
                    Arrays.toString(needs[i]),
                    Arrays.toString(termsOf[i]),
                    Arrays.deepToString(push[i]));
            var twin = last.put(everything, i);
            twins[i] = twin == null ? -1 : twin;
        }
        return twins;
    }

    /** The same problem with another goal and budget. */
    Problem with(Goal otherGoal, long otherBudget) {
        return with(otherGoal, otherBudget, most);
    }

    /** The same problem with another goal and budget, and other last options. */
    Problem with(Goal otherGoal, long otherBudget, int[] otherMost) {
        return new Problem(
                otherGoal,
                weight,
                segmentOf,
                top,
                room,
                units,
                cost,
                roleOf,
                cap,
                termsOf,
                push,
                least,
                otherMost,
                setUp,
                needs,
                otherBudget);
    }

    /** The same items and limits with one segment only; its yield is all that counts. */
    Problem only(int segment) {
        int[] kept =
                IntStream.range(0, terms()).filter(t -> segmentOf[t] == segment).toArray();
        var place = new int[terms()];
        Arrays.fill(place, -1);
        for (int t = 0; t < kept.length; t++) {
            place[kept[t]] = t;
        }
        var newTermsOf = new int[items()][];
        var newPush = new double[items()][][];
        for (int i = 0; i < items(); i++) {
            int[] touched = termsOf[i];
            int[] places = IntStream.range(0, touched.length)
                    .filter(m -> place[touched[m]] >= 0)
                    .toArray();
            newTermsOf[i] = Arrays.stream(places).map(m -> place[touched[m]]).toArray();
            newPush[i] = Arrays.stream(push[i])
                    .map(pushed ->
                            Arrays.stream(places).mapToDouble(m -> pushed[m]).toArray())
                    .toArray(double[][]::new);
        }
        return new Problem(
                Goal.patients(),
                new double[] {weight[segment]},
                new int[kept.length],
                Arrays.stream(kept).mapToDouble(t -> top[t]).toArray(),
                Arrays.stream(kept).mapToDouble(t -> room[t]).toArray(),
                units,
                cost,
                roleOf,
                cap,
                newTermsOf,
                newPush,
                least,
                most,
                setUp,
                needs,
                budget);
    }

    int items() {
        return units.length;
    }

    int terms() {
        return top.length;
    }

    int segments() {
        return weight.length;
    }

    /** Whether an option needs the systems of its item. */
    boolean uses(int item, int option) {
        return units[item][option] > 0;
    }

    /** How much all the chosen options cost, and the systems that they need. */
    long cost(int[] choice) {
        var used = new boolean[setUp.length];
        long sum = 0;
        for (int i = 0; i < choice.length; i++) {
            sum += cost[i][choice[i]];
            for (int s : needs[i]) {
                if (uses(i, choice[i]) && !used[s]) {
                    used[s] = true;
                    sum += setUp[s];
                }
            }
        }
        return sum;
    }

    /** Whether a choice keeps to the budget and to the caps. */
    boolean isWithinLimits(int[] choice) {
        return cost(choice) <= budget && isWithinCaps(choice);
    }

    private boolean isWithinCaps(int[] choice) {
        var used = new long[cap.length];
        for (int i = 0; i < choice.length; i++) {
            if (roleOf[i] >= 0) {
                used[roleOf[i]] += units[i][choice[i]];
            }
        }
        for (int r = 0; r < cap.length; r++) {
            if (used[r] > cap[r]) {
                return false;
            }
        }
        return true;
    }

    /** The push on each term, summed in the order of the items. */
    double[] pushes(int[] choice) {
        var sum = new double[terms()];
        for (int i = 0; i < choice.length; i++) {
            var pushed = push[i][choice[i]];
            for (int m = 0; m < pushed.length; m++) {
                sum[termsOf[i][m]] += pushed[m];
            }
        }
        return sum;
    }

    /** The rate of a term under a push. */
    double rate(int term, double pushed) {
        return top[term] - room[term] * Math.exp(-pushed);
    }

    /** The patients under these pushes. */
    double patients(double[] pushes) {
        var product = weight.clone();
        for (int t = 0; t < pushes.length; t++) {
            product[segmentOf[t]] *= rate(t, pushes[t]);
        }
        return Arrays.stream(product).sum();
    }

    /** The patients where so much of each term's room is left; the second array is room to compute in. */
    double patientsOfMissed(double[] missed, double[] product) {
        System.arraycopy(weight, 0, product, 0, weight.length);
        for (int t = 0; t < missed.length; t++) {
            product[segmentOf[t]] *= top[t] - room[t] * missed[t];
        }
        double sum = 0;
        for (double patients : product) {
            sum += patients;
        }
        return sum;
    }

    private static double[][][] leftBy(double[][][] push) {
        var left = new double[push.length][][];
        for (int i = 0; i < push.length; i++) {
            left[i] = new double[push[i].length][];
            for (int k = 0; k < push[i].length; k++) {
                left[i][k] = Arrays.stream(push[i][k]).map(x -> Math.exp(-x)).toArray();
            }
        }
        return left;
    }

    /** The patients of a choice. */
    double patients(int[] choice) {
        return patients(pushes(choice));
    }
}

package dev.gtm.priority;

import dev.gtm.adoption.Behavior;
import dev.gtm.progress.ProgressListener;
import dev.gtm.progress.Work;
import dev.gtm.quantity.Share;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How often each behavior stays among the first ranks when its figures move inside their ranges.
 *
 * <p>In each draw, rate and target of every behavior move independently and uniformly: inside the range that the brief states,
 * or else by up to a part of the gap to the ceiling. The other steps of the journey stay where they are. The same seed gives
 * the same draws.
 */
public final class RankStability {

    private static final int DRAWS_BETWEEN_REPORTS = 50;

    private final StabilityPolicy policy;
    private final long seed;
    private final ProgressListener listener;

    /**
     * @param policy how to draw
     * @param seed of the draws
     * @param listener hears of each report, and may end the work
     */
    public RankStability(StabilityPolicy policy, long seed, ProgressListener listener) {
        this.policy = policy;
        this.seed = seed;
        this.listener = listener;
    }

    /**
     * The share of draws in which each behavior is among the first ranks, by its id.
     *
     * @param behaviors those whose impact can be measured, in the order of their ids
     * @param model the impact of behaviors on their journey
     * @return empty if the policy draws nothing
     * @throws java.util.concurrent.CancellationException if the listener ends the work
     */
    public Map<String, Share> of(List<Behavior> behaviors, ImpactModel model) {
        var shares = new HashMap<String, Share>();
        if (policy.draws() == 0 || behaviors.isEmpty()) {
            return shares;
        }
        var impacts = behaviors.stream()
                .map(behavior -> DrawnImpact.of(behavior, model, policy.spread()))
                .toList();
        var hits = hits(impacts);
        for (int i = 0; i < hits.length; i++) {
            shares.put(behaviors.get(i).id(), Share.of((double) hits[i] / policy.draws()));
        }
        return shares;
    }

    private int[] hits(List<DrawnImpact> impacts) {
        var random = new SplittableRandom(seed);
        var drawn = new double[impacts.size()];
        var top = new Top(Math.min(policy.top(), impacts.size()));
        var hits = new int[impacts.size()];
        for (int draw = 0; draw < policy.draws(); draw++) {
            if (draw % DRAWS_BETWEEN_REPORTS == 0) {
                listener.checkpoint(Work.RANK_STABILITY);
                listener.progressed(Work.RANK_STABILITY, draw, policy.draws());
            }
            for (int i = 0; i < drawn.length; i++) {
                drawn[i] = impacts.get(i).at(random.nextDouble(-1, 1), random.nextDouble(-1, 1));
            }
            top.count(drawn, hits);
        }
        listener.progressed(Work.RANK_STABILITY, policy.draws(), policy.draws());
        return hits;
    }

    /** The first ranks of one draw: by impact, then by place. */
    private static final class Top {

        private final int[] places;

        Top(int size) {
            places = new int[size];
        }

        void count(double[] drawn, int[] hits) {
            int filled = 0;
            for (int i = 0; i < drawn.length; i++) {
                int at = filled;
                while (at > 0 && drawn[places[at - 1]] < drawn[i]) {
                    at--;
                }
                if (at < places.length) {
                    filled = Math.min(filled + 1, places.length);
                    System.arraycopy(places, at, places, at + 1, filled - at - 1);
                    places[at] = i;
                }
            }
            for (int k = 0; k < filled; k++) {
                hits[places[k]]++;
            }
        }
    }
}

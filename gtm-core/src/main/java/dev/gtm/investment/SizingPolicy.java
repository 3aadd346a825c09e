package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.within;

import dev.gtm.diagnostic.Require;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much effort goes into the sizing.
 *
 * <p>The answer depends on the number of parts looked at, never on the clock or the number of threads, unless a time limit is
 * asked for.
 *
 * @param sized whether to size at all
 * @param parts the most parts of the problem that are looked at before the best plan so far comes back, at least 1; null for
 *     400,000 by the number of all levels, and from 20 to 20,000
 * @param gap how far, as a part of the bound, a plan may be from it for the search to end, from 0 to 1; 0 to go for the best
 * @param threads how many work at once, at least 1
 * @param time after which the best plan so far comes back, or null for no limit; with one, two runs may differ
 * @param frontier how many budgets the frontier has, at least 2; 0 for no frontier
 * @param draws how many times the robustness is tried out; 0 to leave it
 */
public record SizingPolicy(
        boolean sized,
        @Nullable Integer parts,
        double gap,
        int threads,
        @Nullable Duration time,
        int frontier,
        int draws) {

    private static final SizingPolicy DEFAULTS = new SizingPolicy(true, null, 0, 2, null, 24, 50);
    private static final int MOST_THREADS = 256;
    private static final int MOST_DRAWS = 100_000;

    public SizingPolicy {
        if (parts != null) {
            within("parts", parts, 1, Integer.MAX_VALUE);
        }
        within("gap", gap, 0, 1);
        within("threads", threads, 1, MOST_THREADS);
        within("frontier", frontier, 0, MOST_DRAWS);
        Require.that(frontier != 1, "frontier", frontier, "0, or a whole number of at least 2");
        within("draws", draws, 0, MOST_DRAWS);
    }

    /** Sized to the best plan, on 2 threads, with a frontier of 24 budgets and 50 draws. */
    public static SizingPolicy ofDefaults() {
        return DEFAULTS;
    }

    /** No sizing at all. */
    public static SizingPolicy off() {
        return new SizingPolicy(false, null, 0, DEFAULTS.threads(), null, DEFAULTS.frontier(), DEFAULTS.draws());
    }

    /** The same, looking at this many parts at most. */
    public SizingPolicy withParts(int most) {
        return new SizingPolicy(sized, most, gap, threads, time, frontier, draws);
    }

    /** The same, ending within this gap. */
    public SizingPolicy withGap(double newGap) {
        return new SizingPolicy(sized, parts, newGap, threads, time, frontier, draws);
    }

    /** The same, on so many threads. */
    public SizingPolicy withThreads(int newThreads) {
        return new SizingPolicy(sized, parts, gap, newThreads, time, frontier, draws);
    }

    /** The same, ending after this time at the latest; two runs may differ. */
    public SizingPolicy withTime(Duration most) {
        return new SizingPolicy(sized, parts, gap, threads, most, frontier, draws);
    }

    /** The same, with so many budgets on the frontier. */
    public SizingPolicy withFrontier(int budgets) {
        return new SizingPolicy(sized, parts, gap, threads, time, budgets, draws);
    }

    /** The same, with so many draws for the robustness. */
    public SizingPolicy withDraws(int newDraws) {
        return new SizingPolicy(sized, parts, gap, threads, time, frontier, newDraws);
    }

    /** The most parts for a problem with so many levels in all. */
    public int partsFor(int levels) {
        return parts != null ? parts : Math.max(20, Math.min(20_000, 400_000 / Math.max(1, levels)));
    }

    /** How many draws for a problem with so many levels in all: large ones get fewer, but five at least. */
    public int drawsFor(int levels) {
        return Math.min(draws, Math.max(5, 4_000 / Math.max(1, levels)));
    }
}

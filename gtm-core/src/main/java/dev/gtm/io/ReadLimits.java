package dev.gtm.io;

import static dev.gtm.diagnostic.Require.within;

/**
 * How much a reader takes in before it refuses.
 *
 * @param bytes the largest file, in bytes
 * @param depth how deeply collections may nest
 * @param nodes the most values, with every use of an alias counted in full
 */
public record ReadLimits(int bytes, int depth, int nodes) {

    private static final ReadLimits DEFAULTS = new ReadLimits(16 * 1024 * 1024, 64, 2_000_000);

    public ReadLimits {
        within("bytes", bytes, 1, Integer.MAX_VALUE - 8);
        within("depth", depth, 1, 500);
        within("nodes", nodes, 1, Integer.MAX_VALUE);
    }

    /** 16 MiB, depth 64, 2,000,000 values. */
    public static ReadLimits ofDefaults() {
        return DEFAULTS;
    }
}

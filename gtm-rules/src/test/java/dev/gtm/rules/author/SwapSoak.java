package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The long form of what {@link RuleBookHolderTest} shows: 500 books come and go under load, and what they leave behind does not
 * grow. Runs with {@code mvn -Psoak -pl gtm-rules -am test}.
 */
class SwapSoak {

    private static final int THREADS = 8;
    private static final int LOADS = Integer.getInteger("gtm.soak.loads", 500);
    private static final int WARM_UP = LOADS / 5;
    private static final int EVERY = Math.max(1, LOADS / 25);
    private static final double MOST_GROWTH_OF_METASPACE = 1.25;
    private static final double MOST_GROWTH_OF_HEAP = 1.5;

    @TempDir
    private Path folder;

    private final List<long[]> measured = new ArrayList<>();
    private int loads;

    @Test
    void whatBooksLeaveBehindDoesNotGrow() throws Exception {
        var load = new SwapUnderLoad(folder);
        load.run(THREADS, LOADS, this::measure);
        var report = new StringBuilder("loads, metaspace MB, heap MB; " + load.plans() + " plans\n");
        measured.forEach(one -> report.append(one[0])
                .append(", ")
                .append(one[1] >> 20)
                .append(", ")
                .append(one[2] >> 20)
                .append('\n'));
        var after = measured.stream().filter(one -> one[0] > WARM_UP).toList();
        var first = after.get(0);
        var last = after.get(after.size() - 1);
        assertThat((double) last[1] / first[1]).as("metaspace:\n%s", report).isLessThan(MOST_GROWTH_OF_METASPACE);
        assertThat((double) last[2] / first[2]).as("heap:\n%s", report).isLessThan(MOST_GROWTH_OF_HEAP);
        Files.writeString(Path.of("target/swap-soak.txt"), report);
    }

    private void measure() {
        loads++;
        if (loads % EVERY == 0) {
            System.gc(); // what is no longer reachable must not count
            measured.add(new long[] {loads, used("Metaspace"), heap()});
        }
    }

    private static long used(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(one -> one.getName().equals(pool))
                .mapToLong(one -> usage(one))
                .sum();
    }

    private static long usage(MemoryPoolMXBean pool) {
        return pool.getUsage().getUsed();
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}

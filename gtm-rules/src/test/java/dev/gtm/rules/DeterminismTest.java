package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.PlanWriter;
import dev.gtm.plan.Brief;
import dev.gtm.rules.internal.RuleFile;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.table.RuleTables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same brief and rule book give the same bytes, whatever the order, the threads and what was planned before. */
class DeterminismTest {

    private static final int RUNS = 50;

    /** A draw costs as much as a plan; what holds of two of them holds of fifty. */
    private static final SizingPolicy FEW_DRAWS = SizingPolicy.ofDefaults().withDraws(2);

    private final Brief brief = TestBriefs.read("jp-targeted-oncology");

    @Test
    void fiftyShuffledRunsOnOneThreadAndOnEightGiveTheSameBytes() throws InterruptedException, ExecutionException {
        var expected = PlanWriter.ofDefaults()
                .toJson(Planner.ofDefaults().with(FEW_DRAWS).plan(brief));
        for (int threads : new int[] {1, 8}) {
            var pool = Executors.newFixedThreadPool(threads);
            try {
                // a book of its own remembers nothing yet: the threads meet in the engine, not in the memory
                var planner = Planner.of(RuleBook.standard().without()).with(FEW_DRAWS);
                var tasks = new ArrayList<Callable<String>>();
                for (int run = 0; run < RUNS; run++) {
                    var shuffled = shuffled(brief, new Random(run));
                    tasks.add(() -> PlanWriter.ofDefaults().toJson(planner.plan(shuffled)));
                }
                var seen = new HashSet<String>();
                for (Future<String> plan : pool.invokeAll(tasks)) {
                    seen.add(plan.get());
                }
                assertThat(seen).isEqualTo(Set.of(expected));
            } finally {
                pool.shutdownNow();
            }
        }
    }

    @Test
    void theOrderOfFilesAndOfRulesInThemChangesNothing() {
        var standard = StandardRules.load();
        var expected = withoutLines(Planner.ofDefaults());
        for (int run = 0; run < 3; run++) {
            var random = new Random(run);
            var files = new ArrayList<RuleFile>();
            StandardRules.files().forEach(file -> files.add(new RuleFile(file.path(), shuffledRules(file, random))));
            Collections.shuffle(files, random);
            var set = RuleSet.compile(files, standard.english(), standard.japanese(), RuleTables.standard());
            assertThat(withoutLines(Planner.of(RuleBook.of(set)))).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOfFilesKeepsTheBook() {
        var standard = StandardRules.load();
        var files = new ArrayList<>(StandardRules.files());
        Collections.reverse(files);
        assertThat(RuleSet.compile(files, standard.english(), standard.japanese(), RuleTables.standard())
                        .hash())
                .isEqualTo(standard.hash());
    }

    /** The plan without what must differ when rules move: their lines, and the name of the book. */
    private String withoutLines(Planner planner) {
        return PlanWriter.ofDefaults()
                .toJson(planner.plan(brief))
                .replaceAll("\\.drl:\\d+", ".drl")
                .replaceAll("\"hash\" : \"\\w+\"", "");
    }

    private static String shuffledRules(RuleFile file, Random random) {
        int begin = file.text().indexOf(";\n") + 2;
        var rules = new ArrayList<>(List.of(file.text().substring(begin).split("(?<=\nend\n)")));
        Collections.shuffle(rules, random);
        return file.text().substring(0, begin) + String.join("", rules);
    }

    private static Brief shuffled(Brief brief, Random random) {
        return brief.toBuilder()
                .segments(shuffled(brief.segments(), random))
                .stakeholders(shuffled(brief.stakeholders(), random))
                .behaviors(shuffled(brief.behaviors(), random))
                .barriers(shuffled(brief.barriers(), random))
                .drivers(shuffled(brief.drivers(), random))
                .competitors(shuffled(brief.competitors(), random))
                .interventions(shuffled(brief.interventions(), random))
                .triggers(shuffled(brief.triggers(), random))
                .scenarios(shuffled(brief.scenarios(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.adoption.Barrier;
import dev.gtm.io.PlanWriter;
import dev.gtm.plan.Brief;
import dev.gtm.rules.internal.RuleFile;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.StandardRules;
import dev.gtm.rules.table.ComplianceTables;
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

    private final Brief brief = TestBriefs.read("jp-targeted-oncology");

    @Test
    void fiftyShuffledRunsOnOneThreadAndOnEightGiveTheSameBytes() throws InterruptedException, ExecutionException {
        var planner = Planner.ofDefaults();
        var expected = PlanWriter.ofDefaults().toJson(planner.plan(brief));
        for (int threads : new int[] {1, 8}) {
            var pool = Executors.newFixedThreadPool(threads);
            try {
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
    void theOrderOfTheRuleFilesChangesNothing() {
        var standard = StandardRules.load();
        for (int run = 0; run < 3; run++) {
            var files = new ArrayList<RuleFile>(StandardRules.files());
            Collections.shuffle(files, new Random(run));
            var set = RuleSet.compile(files, standard.english(), standard.japanese(), ComplianceTables.standard());
            assertThat(set.hash()).isEqualTo(standard.hash());
            var plan = Planner.of(RuleBook.of(set)).plan(brief);
            assertThat(PlanWriter.ofDefaults().toJson(plan))
                    .isEqualTo(
                            PlanWriter.ofDefaults().toJson(Planner.ofDefaults().plan(brief)));
        }
    }

    private static Brief shuffled(Brief brief, Random random) {
        return new Brief(
                brief.id(),
                brief.title(),
                brief.note(),
                brief.market(),
                brief.currency(),
                brief.horizonMonths(),
                brief.asOf(),
                brief.objective(),
                brief.wantedPatients(),
                brief.valuePerPatient(),
                brief.periodMonths(),
                brief.product(),
                shuffled(brief.segments(), random),
                brief.journey(),
                shuffled(brief.stakeholders(), random),
                shuffled(brief.behaviors(), random),
                DeterminismTest.<Barrier>shuffled(brief.barriers(), random),
                brief.drivers(),
                brief.competitors(),
                shuffled(brief.interventions(), random),
                brief.limits(),
                shuffled(brief.triggers(), random),
                brief.scenarios());
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

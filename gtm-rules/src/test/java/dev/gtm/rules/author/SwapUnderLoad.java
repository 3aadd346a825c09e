package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.Severity;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Plans on many threads while rule books come and go, good and bad ones. */
final class SwapUnderLoad {

    static final Path BRIEF = Path.of("../gtm-examples/workbench/briefs/us-nsclc-biomarker.yaml");
    private static final Pattern OWN = Pattern.compile("\"(?:need|review)\\.own\\.(\\w+)\"");
    private static final int KINDS = 5;

    private final Brief brief = BriefReader.ofDefaults().read(BRIEF);
    private final OwnBooks books;
    private final RuleBookHolder holder = RuleBookHolder.of(RuleBook.standard(), this::gate);
    private final Map<String, String> wordOfHash = new ConcurrentHashMap<>();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger plans = new AtomicInteger();
    private final AtomicInteger swaps = new AtomicInteger();

    SwapUnderLoad(Path folder) {
        this.books = new OwnBooks(folder);
    }

    /** Sees every book before it is used; of those that it lets through it notes which word belongs to which hash. */
    private List<Diagnostic> gate(RuleBook candidate, List<Path> folders) {
        var word = candidate.rules().stream()
                .map(RuleInfo::id)
                .filter(id -> id.startsWith("need.own."))
                .map(id -> id.substring("need.own.".length()))
                .findFirst()
                .orElseThrow();
        if (word.startsWith(OwnBooks.REFUSED)) {
            var where = Location.startOf(folders.get(0).toString());
            return List.of(Diagnostic.error(where, Finding.of("CASE", "", null, "does not hold")));
        }
        wordOfHash.put(candidate.id().hash(), word);
        return List.of();
    }

    /**
     * Loads some books while some threads plan.
     *
     * @param afterEach what to do after each load, such as measuring
     */
    void run(int threads, int loads, Runnable afterEach) throws Exception {
        wordOfHash.put(RuleBook.standard().id().hash(), "");
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var planning = new ArrayList<Future<?>>();
            for (int i = 0; i < threads; i++) {
                planning.add(pool.submit((Callable<Void>) this::plan));
            }
            for (int i = 0; i < loads; i++) {
                load(i);
                afterEach.run();
            }
            over.set(true);
            for (var one : planning) {
                one.get();
            }
        } finally {
            over.set(true);
            pool.shutdown();
        }
        assertThat(plans).hasPositiveValue();
        assertThat(swaps.get()).isEqualTo((loads + KINDS - 1) / KINDS + (loads + KINDS - 3) / KINDS);
    }

    int plans() {
        return plans.get();
    }

    private void load(int number) throws IOException {
        switch (number % KINDS) {
            case 0, 2 -> good(number);
            case 1 -> bad(books.misspelt(number));
            case 3 -> bad(books.refused(number));
            default -> bad(books.badTable(number));
        }
    }

    private void good(int number) throws IOException {
        var folder = books.good(number);
        var swap = holder.load(folder);
        assertThat(swap.swapped()).as(swap.problems().toString()).isTrue();
        assertThat(wordOfHash).containsEntry(swap.current().hash(), "v" + number);
        swaps.incrementAndGet();
    }

    private void bad(Path folder) {
        var before = holder.ruleBook();
        var swap = holder.load(folder);
        assertThat(swap.swapped()).isFalse();
        assertThat(swap.problems()).anyMatch(one -> one.severity() == Severity.ERROR);
        assertThat(holder.ruleBook()).isSameAs(before);
    }

    private Void plan() throws Exception {
        while (!over.get()) {
            check(holder.planner().plan(brief));
            plans.incrementAndGet();
        }
        return null;
    }

    /** The words of a plan's own rules are those of the one book that it names. */
    private void check(Plan plan) {
        var hash = plan.ruleBook().hash();
        assertThat(wordOfHash).as("only good books are seen").containsKey(hash);
        var words = new TreeSet<String>();
        var own = OWN.matcher(PlanWriter.ofDefaults().toJson(plan));
        while (own.find()) {
            words.add(own.group(1));
        }
        var word = wordOfHash.get(hash);
        assertThat(words).isEqualTo(word.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(word)));
    }
}

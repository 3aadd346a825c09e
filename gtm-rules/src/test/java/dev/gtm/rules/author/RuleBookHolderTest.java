package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.BriefReader;
import dev.gtm.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book is exchanged as a whole or not at all, and the one before it can come back. */
class RuleBookHolderTest {

    private static final int THREADS = 8;
    private static final int LOADS = 20;

    @TempDir
    private Path folder;

    private final RuleBookHolder holder = RuleBookHolder.of(RuleBook.standard(), RuleBookGate.open());

    @Test
    void aGoodCandidateIsUsed() throws IOException {
        var swap = holder.load(new OwnBooks(folder).good(1));
        assertThat(swap.swapped()).isTrue();
        assertThat(swap.before()).isEqualTo(RuleBook.standard().id());
        assertThat(swap.current()).isEqualTo(holder.ruleBook().id());
        assertThat(holder.ruleBook().rules()).anyMatch(rule -> rule.id().equals("need.own.v1"));
        assertThat(holder.planner().ruleBook()).isSameAs(holder.ruleBook());
        assertThat(holder.planner()).isSameAs(holder.planner());
    }

    @Test
    void aBadCandidateIsNotAndTheHolderSaysWhy() throws IOException {
        var swap = holder.load(new OwnBooks(folder).misspelt(1));
        assertThat(swap.swapped()).isFalse();
        assertThat(swap.current()).isEqualTo(RuleBook.standard().id());
        assertThat(swap.problems()).anySatisfy(one -> {
            assertThat(one.finding().code()).isEqualTo("UNKNOWN_FIELD");
            assertThat(one.finding().suggestion()).isEqualTo("cause");
        });
        assertThat(swap).hasToString("rule book " + swap.current().hash() + " stays; the candidate has 1 errors");
    }

    @Test
    void aRuleWithoutCasesIsNotUsed() throws IOException {
        var candidate = new OwnBooks(folder).good(1);
        Files.delete(candidate.resolve("need.cases.yaml"));
        assertThat(holder.load(candidate).problems())
                .anyMatch(one -> one.finding().code().equals("NO_CASE"));
        assertThat(holder.ruleBook()).isSameAs(RuleBook.standard());
    }

    @Test
    void casesThatFailKeepTheBook() throws IOException {
        var gated = RuleBookHolder.of(RuleBook.standard(), RuleBookGate.cases());
        var own = Files.createDirectories(folder.resolve("own"));
        Files.writeString(own.resolve("own.drl"), """
                package dev.gtm.rules.need;

                rule "Results that are read with doubt call for persuasion"
                    @Id( "need.own.reading" )
                    @Source( "Advisory board, 2026-09" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.TEST_INTERPRETATION )
                then
                    needs.call( Need.PERSUADE, $barrier );
                end
                """);
        var cases = own.resolve("own.cases.yaml");
        Files.writeString(cases, """
                - case: a result that is read with doubt
                  rule: need.own.reading
                  given: { barrier: {cause: TEST_INTERPRETATION} }
                  expect: [ {need: PERSUADE} ]
                - case: habit is another matter
                  rule: need.own.reading
                  given: { barrier: {cause: HABIT} }
                  fires: false
                """);
        assertThat(gated.load(own).swapped()).isTrue();
        var used = gated.ruleBook();

        Files.writeString(cases, Files.readString(cases).replace("PERSUADE", "ENABLE"));
        var swap = gated.load(own);

        assertThat(swap.swapped()).isFalse();
        assertThat(swap.problems()).anyMatch(one -> one.where().file().endsWith("own.cases.yaml"));
        assertThat(gated.ruleBook()).isSameAs(used);
    }

    @Test
    void aGateThatFailsKeepsTheBook() throws IOException {
        var broken = RuleBookHolder.of(RuleBook.standard(), (candidate, folders) -> {
            throw new IllegalStateException("broken gate");
        });
        var swap = broken.load(new OwnBooks(folder).good(1));
        assertThat(swap.swapped()).isFalse();
        assertThat(swap.problems()).anyMatch(one -> one.finding().code().equals("GATE_FAILED"));
        assertThat(broken.ruleBook()).isSameAs(RuleBook.standard());
    }

    @Test
    void theBookBeforeComesBackOnce() throws IOException {
        var books = new OwnBooks(folder);
        assertThat(holder.rollBack()).isFalse();
        holder.load(books.good(1));
        var first = holder.ruleBook();
        holder.load(books.good(2));
        holder.load(books.good(2));
        assertThat(holder.rollBack()).isTrue();
        assertThat(holder.ruleBook()).isSameAs(first);
        assertThat(holder.rollBack()).isFalse();
        assertThat(holder.ruleBook()).isSameAs(first);
    }

    @Test
    void thePlannersAreSetUpForTheService() throws IOException {
        var seeded = RuleBookHolder.of(RuleBook.standard(), RuleBookGate.open(), planner -> planner.withSeed(7));
        var brief = BriefReader.ofDefaults().read(SwapUnderLoad.BRIEF);
        seeded.load(new OwnBooks(folder).good(1));
        assertThat(seeded.planner().plan(brief).seed()).isEqualTo(7);
    }

    @Test
    void theHashCoversRulesAndTables() throws IOException {
        var one = new OwnBooks(folder).good(1);
        holder.load(one);
        var before = holder.ruleBook().id();
        Files.writeString(
                one.resolve("markets.csv"),
                "market,inherits,members,prior_authorization,statutory_coverage,note,provenance\nXX,ALL,,no,no,,found\n");
        assertThat(holder.load(one).swapped()).isTrue();
        assertThat(holder.ruleBook().id().hash()).isNotEqualTo(before.hash());
        assertThat(holder.ruleBook().id().rules()).isEqualTo(before.rules());
    }

    @Test
    void noPlanMixesBooksWhileTheyComeAndGo() throws Exception {
        new SwapUnderLoad(folder).run(THREADS, LOADS, () -> {});
    }

    @Test
    void allFoldersOfACandidateCount() throws IOException {
        var books = new OwnBooks(folder);
        var swap = holder.load(books.good(1), books.misspelt(2));
        assertThat(swap.swapped()).isFalse();
        assertThat(List.of(swap.before())).containsExactly(swap.current());
    }
}

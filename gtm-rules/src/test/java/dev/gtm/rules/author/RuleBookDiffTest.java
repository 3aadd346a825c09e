package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.BriefReader;
import dev.gtm.plan.Brief;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.Difference.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two books conclude differently is told with the rules responsible, and nothing else is. */
class RuleBookDiffTest {

    private static final Path BRIEFS = Path.of("../gtm-examples/workbench/briefs");
    private static final RuleBook STANDARD = RuleBook.standard();

    @TempDir
    private Path folder;

    @Test
    void aBookDiffersInNothingFromItself() {
        var diff = RuleBookDiff.of(STANDARD, STANDARD, all());
        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.rules()).isEmpty();
        assertThat(diff.text()).isEmpty();
        assertThat(diff.briefs()).hasSize(4);
    }

    @Test
    void aRuleAddedAndOneSwitchedOffAreNamedWithWhatTheyChange() throws IOException {
        var other = STANDARD.with(own("needs.call( Need.PERSUADE, $barrier )")).without("need.obstacle.laboratory");
        var diff = RuleBookDiff.of(STANDARD, other, List.of(brief("us-nsclc-biomarker")));
        assertThat(diff.rules()).containsExactly("need.obstacle.laboratory", "need.own.reading");
        var differences = diff.briefs().get(0).differences();
        assertThat(differences)
                .filteredOn(one -> one.kind() == Kind.TACTIC_ADDED)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.before()).isEmpty();
                    assertThat(one.rules()).containsExactly("need.own.reading");
                });
        assertThat(differences)
                .filteredOn(one -> one.kind() == Kind.TACTIC_REMOVED)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.after()).isEmpty();
                    assertThat(one.rules()).containsExactly("need.obstacle.laboratory");
                });
        assertThat(diff.text()).startsWith("us-nsclc-biomarker\n  ");
        assertThat(diff.json()).contains("\"TACTIC_REMOVED\"", "\"need.own.reading\"");
    }

    @Test
    void theOtherWayRoundAddedIsRemoved() throws IOException {
        var other = STANDARD.with(own("needs.call( Need.PERSUADE, $barrier )"));
        var briefs = List.of(brief("us-nsclc-biomarker"));
        var there = RuleBookDiff.of(STANDARD, other, briefs).briefs().get(0).differences();
        var back = RuleBookDiff.of(other, STANDARD, briefs).briefs().get(0).differences();
        assertThat(subjects(back, Kind.TACTIC_REMOVED)).isNotEmpty().isEqualTo(subjects(there, Kind.TACTIC_ADDED));
        assertThat(back).hasSameSizeAs(there);
    }

    @Test
    void aGuardThatTakesSomethingAwayIsResponsibleAlthoughNoReasonNamesIt() throws IOException {
        var other = STANDARD.with(own("needs.never( Need.ENABLE, $barrier )"));
        var diff = RuleBookDiff.of(STANDARD, other, all());
        assertThat(diff.isEmpty()).isFalse();
        assertThat(diff.briefs())
                .flatExtracting(RuleBookDiff.OfBrief::differences)
                .allSatisfy(one -> assertThat(one.rules()).containsExactly("need.own.reading"));
    }

    private static List<String> subjects(List<Difference> differences, Kind kind) {
        return differences.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> one.subject() + one.before() + one.after())
                .toList();
    }

    private Path own(String call) throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package dev.gtm.rules.need;
                rule "Results that come late are a matter of conviction"
                    @Id( "need.own.reading" )
                    @Source( "us" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.PATIENT_COST )
                then
                    %s;
                end
                """.formatted(call));
        return folder;
    }

    private static List<Brief> all() {
        return Stream.of("us-nsclc-biomarker", "jp-targeted-oncology", "canonical-biomarker", "eu-rare-metabolic")
                .map(RuleBookDiffTest::brief)
                .toList();
    }

    private static Brief brief(String name) {
        return BriefReader.ofDefaults().read(BRIEFS.resolve(name + ".yaml"));
    }
}

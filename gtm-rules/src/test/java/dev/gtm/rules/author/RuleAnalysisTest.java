package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleInfo;
import dev.gtm.rules.author.RuleAnalysis.Finding;
import dev.gtm.rules.author.RuleAnalysis.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analysis of rules, and that the standard book holds none that is of no use. */
class RuleAnalysisTest {

    @TempDir
    private Path folder;

    @Test
    void theStandardBookHoldsNoIdleRuleAndNoRuleTwice() {
        var analysis = RuleAnalysis.of(RuleBook.standard());

        assertThat(analysis.of(Kind.NEVER)).isEmpty();
        assertThat(analysis.of(Kind.SAME)).isEmpty();
        assertThat(analysis.of(Kind.SUBSUMED))
                .as("the narrower rule is kept for its sentence, which says why payers are not out of reach")
                .extracting(Finding::rule, Finding::other)
                .containsExactly(tuple("barrier.control.account", "barrier.control.opportunity"));
        assertThat(analysis.of(Kind.UNKNOWN)).isEmpty();
        assertThat(analysis.text().lines())
                .hasSize(analysis.findings().size() + analysis.gaps().size());
    }

    @Test
    void ownRulesAreFoundIdleTwiceAndNarrower() throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package dev.gtm.rules.need;

                rule "Never"
                    @Id( "need.own.never" )
                    @Source( "test" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.HABIT, component == ComB.PHYSICAL_OPPORTUNITY )
                then
                    needs.call( Need.ENABLE, $barrier );
                end

                rule "Twice"
                    @Id( "need.own.twice" )
                    @Source( "test" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.TECHNIQUE )
                then
                    needs.call( Need.ENABLE, $barrier );
                end

                rule "Narrower"
                    @Id( "need.own.narrower" )
                    @Source( "test" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.HABIT, stage == Stage.TESTING )
                then
                    needs.call( Need.ENABLE, $barrier );
                end

                rule "Absent"
                    @Id( "need.own.absent" )
                    @Source( "test" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.HABIT )
                    not BarrierProfile( cause == BarrierCause.STIGMA )
                then
                    needs.support( Need.EDUCATE, $barrier );
                end
                """);

        var analysis = RuleAnalysis.of(RuleBook.standard().with(folder)).beyond(RuleBook.standard());
        assertThat(analysis.findings())
                .extracting(Finding::rule, Finding::kind, Finding::other)
                .containsExactly(
                        tuple("need.own.absent", Kind.UNKNOWN, null),
                        tuple("need.own.narrower", Kind.SUBSUMED, "need.habit.default"),
                        tuple("need.own.never", Kind.NEVER, null),
                        tuple("need.own.twice", Kind.SAME, "need.skill.technique"));
        assertThat(analysis.text())
                .contains(
                        "own.drl:21: SUBSUMED need.own.narrower concludes nothing that need.habit.default does not\n");
        assertThat(analysis.gaps()).isEmpty();
    }

    @Test
    void whatNoRuleSpeaksOfIsTold() {
        var silenced = RuleBook.standard()
                .without(RuleBook.standard().rules().stream()
                        .map(RuleInfo::id)
                        .filter(id -> !id.matches("need\\.(?!memory|habit|honest).*"))
                        .toArray(String[]::new));
        assertThat(RuleAnalysis.of(silenced).gaps())
                .filteredOn(gap -> gap.pack().equals("need"))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.values()).contains("cause FORGETTING", "cause HABIT");
                    assertThat(gap.unanswered()).isPositive().isLessThan(gap.facts());
                    assertThat(gap.toString()).startsWith("need: GAP no rule says anything of ");
                });
    }
}

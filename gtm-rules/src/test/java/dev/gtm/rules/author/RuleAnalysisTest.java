package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.rules.RuleBook;
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
                .containsExactly(new Finding("barrier.control.account", Kind.SUBSUMED, "barrier.control.opportunity"));
        assertThat(analysis.of(Kind.UNKNOWN)).isEmpty();
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

        assertThat(RuleAnalysis.of(RuleBook.standard().with(folder)).findings())
                .filteredOn(finding -> finding.rule().startsWith("need.own."))
                .containsExactly(
                        new Finding("need.own.absent", Kind.UNKNOWN, null),
                        new Finding("need.own.narrower", Kind.SUBSUMED, "need.habit.default"),
                        new Finding("need.own.never", Kind.NEVER, null),
                        new Finding("need.own.twice", Kind.SAME, "need.skill.technique"));
    }
}

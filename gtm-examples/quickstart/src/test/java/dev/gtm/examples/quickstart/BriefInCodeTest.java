package dev.gtm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.io.BriefReader;
import dev.gtm.io.BriefWriter;
import dev.gtm.plan.Brief;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.rules.Planner;
import org.junit.jupiter.api.Test;

/** A brief in code is the brief that a file says. */
class BriefInCodeTest {

    @Test
    void itIsTheSameInCodeAndInAFile() {
        var brief = BriefInCode.brief();
        var yaml = BriefWriter.ofDefaults().toYaml(brief);
        var read = BriefReader.ofDefaults().read("five-behaviors.yaml", yaml);
        assertThat(read).isEqualTo(brief);
        assertThat(BriefWriter.ofDefaults().toYaml(read)).isEqualTo(yaml);
    }

    @Test
    void oneChangedFigureChangesTheRanking() {
        var planner = Planner.ofDefaults();
        var brief = BriefInCode.brief();
        var changed = brief.with(brief.behavior("STARTS").withTarget(0.95));
        assertThat(rank(planner, brief, "STARTS")).isGreaterThan(rank(planner, changed, "STARTS"));
        assertThat(brief.behavior("STARTS").target()).isEqualTo(0.82);
    }

    private static int rank(Planner planner, Brief brief, String behavior) {
        return planner.plan(brief).priorities().stream()
                .filter(one -> one.behavior().id().equals(behavior))
                .mapToInt(PrioritizedBehavior::rank)
                .findFirst()
                .orElseThrow();
    }
}

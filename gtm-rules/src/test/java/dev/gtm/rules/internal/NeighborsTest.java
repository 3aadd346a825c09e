package dev.gtm.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.rules.RuleBook;
import org.junit.jupiter.api.Test;

/** A check beside the standard rules needs no compiled book, and knows the same of them. */
class NeighborsTest {

    @Test
    void theStandardRulesAreTheSameReadAndCompiled() {
        var compiled = Neighbors.of(RuleBook.standard().ruleSet());
        var read = Neighbors.standard();
        assertThat(read.rules().stream().map(PlacedRule::rule))
                .containsExactlyInAnyOrderElementsOf(
                        compiled.rules().stream().map(PlacedRule::rule).toList());
        assertThat(read.tables().text()).isEqualTo(compiled.tables().text());
    }
}

package dev.gtm.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void keeps_its_facts_to_itself() {
        var facts = new ArrayList<>(List.of("cause KNOWLEDGE_GAP"));
        var reason = reason("need.knowledge", facts);

        facts.add("another");

        assertThat(reason.facts()).containsExactly("cause KNOWLEDGE_GAP");
    }

    @Test
    void names_what_it_is_about_first() {
        assertThat(reason("need.knowledge", List.of("a")).about("barrier SLOW").facts())
                .containsExactly("barrier SLOW", "a");
    }

    @Test
    void sorts_by_rule_and_facts() {
        var first = reason("a", List.of("y"));
        var second = reason("b", List.of("x"));
        var third = reason("b", List.of("y"));

        assertThat(Stream.of(third, first, second).sorted()).containsExactly(first, second, third);
    }

    private static Reason reason(String rule, List<String> facts) {
        return new Reason(
                rule, Sentence.untranslated("so it is"), Sentence.untranslated("a source"), facts, "file.drl:1");
    }
}

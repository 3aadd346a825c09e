package dev.gtm.rules.author;

import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why something stands in a plan, or why it does not.
 *
 * @param question what was asked
 * @param concluded whether it stands in the plan
 * @param chain what leads to it, from the brief's lines over the rules to the conclusion; for an absent conclusion, how far it came
 * @param missing for an absent conclusion, each rule that could have concluded it and did not
 */
public record Explanation(Sentence question, boolean concluded, List<Link> chain, List<WhyNot> missing) {

    private static final Sentence YES = new Sentence(": yes", "：はい");
    private static final Sentence NO = new Sentence(": no", "：いいえ");
    private static final Sentence COULD = new Sentence("Rules that could have concluded it:", "これを結論できたはずのルール：");

    public Explanation {
        chain = List.copyOf(chain);
        missing = List.copyOf(missing);
    }

    /**
     * One link: something of the brief, or a rule that fired.
     *
     * @param what the thing of the brief or the sentence of the rule
     * @param at where it stands, {@code file:line}; empty if nobody knows
     * @param rule the id of the rule; empty for a thing of the brief
     * @param source who says so; null for a thing of the brief
     * @param facts what the rule matched
     */
    public record Link(
            Sentence what, String at, String rule, @Nullable Sentence source, List<String> facts) {

        private static final Sentence SOURCE = new Sentence("source: ", "出典：");

        public Link {
            facts = List.copyOf(facts);
        }

        static Link ofBrief(Sentence what, String at) {
            return new Link(what, at, "", null, List.of());
        }

        /** The link on one line; facts and source below it. */
        public String text(Language language) {
            var text = (rule.isEmpty() ? "" : rule + ": ") + what.in(language) + (at.isEmpty() ? "" : " (" + at + ")");
            var details = facts.stream().map(fact -> "\n        " + fact).collect(Collectors.joining());
            return text + details + (source == null ? "" : "\n        " + SOURCE.in(language) + source.in(language));
        }

        @Override
        public String toString() {
            return text(Language.EN);
        }
    }

    /** A page to read, in English. */
    public String text() {
        return text(Language.EN);
    }

    /** A page to read. */
    public String text(Language language) {
        var text = new StringBuilder(question.in(language))
                .append((concluded ? YES : NO).in(language))
                .append('\n');
        chain.forEach(link -> text.append("  ").append(link.text(language)).append('\n'));
        if (!missing.isEmpty()) {
            text.append(COULD.in(language)).append('\n');
            missing.forEach(why -> text.append("  ").append(why.text(language)).append('\n'));
        }
        return text.toString();
    }
}

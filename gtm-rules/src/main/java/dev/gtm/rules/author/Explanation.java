package dev.gtm.rules.author;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why something stands in a plan, or why it does not.
 *
 * @param question what was asked
 * @param concluded whether it stands in the plan
 * @param chain what leads to it, from the brief's lines over the rules to the conclusion; for an absent conclusion, how far it came
 * @param missing for an absent conclusion, each rule that could have concluded it and did not
 */
public record Explanation(String question, boolean concluded, List<Link> chain, List<WhyNot> missing) {

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
     * @param source who says so; empty for a thing of the brief
     * @param facts what the rule matched
     */
    public record Link(String what, String at, String rule, String source, List<String> facts) {

        public Link {
            facts = List.copyOf(facts);
        }

        static Link ofBrief(String what, String at) {
            return new Link(what, at, "", "", List.of());
        }

        @Override
        public String toString() {
            var text = (rule.isEmpty() ? "" : rule + ": ") + what + (at.isEmpty() ? "" : " (" + at + ")");
            var details = facts.stream().map(fact -> "\n        " + fact).collect(Collectors.joining());
            return text + details + (source.isEmpty() ? "" : "\n        source: " + source);
        }
    }

    /** A page to read. */
    public String text() {
        var text = new StringBuilder(question).append(concluded ? ": yes\n" : ": no\n");
        chain.forEach(link -> text.append("  ").append(link).append('\n'));
        if (!missing.isEmpty()) {
            text.append("Rules that could have concluded it:\n");
            missing.forEach(why -> text.append("  ").append(why).append('\n'));
        }
        return text.toString();
    }
}

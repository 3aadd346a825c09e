package dev.gtm.rules.mutation;

import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.Words;
import dev.gtm.rules.mutation.Mutation.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All small changes of a rule. */
final class Mutations {

    private static final Map<Pattern, List<String>> OPERATORS = new LinkedHashMap<>();
    private static final Pattern CONSTANT = Pattern.compile("\\b([A-Z][A-Za-z]+)\\.([A-Z][A-Z_0-9]+)\\b");
    private static final Pattern FLAG =
            Pattern.compile("(?<=[(,|&]\\s{0,200})(!?)(\\$?[a-z][A-Za-z.$]*(?:\\(\\))?)(?=\\s*(,|\\)|\\|\\||&&))");
    private static final Pattern PATTERN = Pattern.compile("(?m)^ {4}(not )?(?:(\\$\\w+) : )?[A-Z]\\w+\\(");

    static {
        operator("==", "!=");
        operator("!=", "==");
        operator(">=", ">", "<");
        operator("<=", "<", ">");
        operator("(?<=\\w )>(?= )", ">=", "<");
        operator("(?<=\\w )<(?= )", "<=", ">");
        operator("\\bnot in \\(", "in (");
        operator("(?<!not )\\bin \\(", "not in (");
        operator("\\bnot contains\\b", "contains");
        operator("(?<!not )\\bcontains\\b", "not contains");
        operator("(?<!not )\\bmemberOf\\b", "not memberOf");
        operator("\\|\\|", "&&");
    }

    private final List<Mutation> all = new ArrayList<>();
    private final RuleText rule;
    private final Words words;

    private Mutations(RuleText rule, Words words) {
        this.rule = rule;
        this.words = words;
    }

    private static void operator(String from, String... to) {
        OPERATORS.put(Pattern.compile(from), List.of(to));
    }

    /** All changes of a rule of a pack, in the order of its text. */
    static List<Mutation> of(RuleText rule, Pack pack) {
        var mutations = new Mutations(rule, new Words(pack));
        mutations.operators();
        mutations.flags();
        mutations.conditions();
        mutations.constants();
        return List.copyOf(mutations.all);
    }

    private void operators() {
        OPERATORS.forEach((operator, others) -> operator.matcher(rule.conditions())
                .results()
                .forEach(found -> others.forEach(other -> condition(Kind.OPERATOR, found, other))));
    }

    private void flags() {
        FLAG.matcher(rule.conditions())
                .results()
                .filter(found -> isFlag(found))
                .forEach(found -> condition(
                        Kind.OPERATOR, found, found.group(1).isEmpty() ? "!" + found.group(2) : found.group(2)));
    }

    /** Whether a word stands alone as a condition, and not on a side of an operator. */
    private boolean isFlag(MatchResult found) {
        return words.isFlag(found.group(2));
    }

    private void conditions() {
        for (var pattern : patterns()) {
            var text = pattern.text();
            for (var part : Parts.of(text)) {
                dropPart(pattern.from(), part, Parts.of(text));
            }
            if (pattern.name().isEmpty() || !isUsed(pattern)) {
                drop(pattern.from(), pattern.to(), "the fact");
            }
        }
    }

    private boolean isUsed(Span pattern) {
        var rest = rule.conditions().substring(0, pattern.from())
                + rule.conditions().substring(pattern.to())
                + rule.consequence();
        return rest.contains(pattern.name());
    }

    private void dropPart(int offset, Parts.Part part, List<Parts.Part> all) {
        int at = all.indexOf(part);
        int from = part.from();
        int to = part.to();
        if (at + 1 < all.size()) {
            to = all.get(at + 1).from();
        } else if (at > 0) {
            from = all.get(at - 1).to();
        }
        drop(offset + from, offset + to, "the condition");
    }

    private void drop(int from, int to, String what) {
        var text = rule.conditions();
        if (!text.substring(from, to).isBlank()) {
            add(
                    Kind.CONDITION,
                    "without " + what + " " + flat(text.substring(from, to)),
                    rule.withConditions(text.substring(0, from) + text.substring(to)));
        }
    }

    private void constants() {
        CONSTANT.matcher(rule.conditions()).results().forEach(found -> {
            var text = rule.conditions();
            int open = text.lastIndexOf('(', found.start());
            int close = text.indexOf(')', found.end());
            words.neighbor(found.group(1), found.group(2), text.substring(open, close))
                    .ifPresent(other -> condition(Kind.CONSTANT, found, found.group(1) + "." + other));
        });
        CONSTANT.matcher(rule.consequence())
                .results()
                .forEach(found -> words.neighbor(found.group(1), found.group(2), "")
                        .ifPresent(other -> add(
                                Kind.CONSTANT,
                                found.group() + " -> " + other + " concluded",
                                rule.withConsequence(
                                        replaced(rule.consequence(), found, found.group(1) + "." + other)))));
    }

    private void condition(Kind kind, MatchResult found, String other) {
        var text = rule.conditions();
        add(
                kind,
                found.group() + " -> " + other + " at " + flat(around(text, found)),
                rule.withConditions(replaced(text, found, other)));
    }

    private void add(Kind kind, String what, RuleText changed) {
        all.add(new Mutation(changed, kind, what));
    }

    private static String replaced(String text, MatchResult found, String other) {
        return text.substring(0, found.start()) + other + text.substring(found.end());
    }

    private static String around(String text, MatchResult found) {
        return text.substring(Math.max(0, found.start() - 30), Math.min(text.length(), found.end() + 30));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** A pattern of the conditions with its bound name, empty if it has none. */
    private record Span(int from, int to, String name, String text) {}

    private List<Span> patterns() {
        var spans = new ArrayList<Span>();
        var text = rule.conditions();
        var matcher = PATTERN.matcher(text);
        while (matcher.find()) {
            int to = Parts.closing(text, matcher.end() - 1) + 1;
            var name = matcher.group(2) == null ? "" : matcher.group(2);
            spans.add(new Span(matcher.start(), to, name, text.substring(matcher.start(), to)));
        }
        return spans;
    }
}

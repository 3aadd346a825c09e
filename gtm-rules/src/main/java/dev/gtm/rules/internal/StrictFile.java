package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rule file in the strict profile: a language of its own inside the rule language, with a reader of its own, before
 * the engine sees a letter of it. It holds what is allowed, not what is dangerous.
 */
final class StrictFile {

    private static final int MOST_RULES = 500;
    private static final int MOST_WORDS_OF_A_RULE = 1_000;

    private static final Map<String, String> REFUSED = new TreeMap<>(Map.of(
            "import", "imports: the types of the pack are there already",
            "global", "globals: the conclude type of the pack is there already",
            "function", "functions",
            "declare", "declarations",
            "query", "queries",
            "unit", "rule units",
            "window", "windows",
            "dialect", "attributes",
            "salience", "attributes"));

    private final RuleFile file;
    private final Complaints complaints;

    private StrictFile(RuleFile file, RuleProblems problems) {
        this.file = file;
        this.complaints = new Complaints(file, problems);
    }

    /**
     * What a file says.
     *
     * @param pack the pack it belongs to
     * @param packaged whether it names its package
     * @param bare its text without comments
     * @param rules its rules in their order
     */
    record Read(Pack pack, boolean packaged, String bare, List<PlacedRule> rules) {

        Read {
            rules = List.copyOf(rules);
        }
    }

    /** Reads a file, noting every problem; null if its pack is not known or it cannot be taken apart. */
    static @Nullable Read read(RuleFile file, RuleProblems problems) {
        return new StrictFile(file, problems).read();
    }

    private @Nullable Read read() {
        var words = RuleLexer.read(file, complaints);
        if (words == null || tooLong(words.tokens())) {
            return null;
        }
        var tokens = new TokenCursor(words.tokens());
        boolean packaged = tokens.is("package");
        var pack = packaged ? declared(tokens) : byFolder();
        if (pack == null) {
            return null;
        }
        var rules = new ArrayList<PlacedRule>();
        var vocabulary = new Vocabulary(pack);
        while (!tokens.atEnd()) {
            if (tokens.is("rule")) {
                rules.add(rule(tokens, pack, vocabulary));
            } else {
                refuse(tokens);
            }
        }
        if (rules.isEmpty()) {
            complaints.missing(tokens.peek(), "NO_RULES", "there is no rule in this file");
        }
        return new Read(pack, packaged, words.bare(), rules);
    }

    private PlacedRule rule(TokenCursor tokens, Pack pack, Vocabulary vocabulary) {
        var name = tokens.peek(1);
        var reader = new StrictRule(tokens, file, pack, vocabulary, complaints);
        var header = reader.read();
        var id = reader.idOr(name);
        var places = complaints.places();
        return new PlacedRule(header, places.of(id.begin(), id.end()), places.of(name.begin(), name.end()));
    }

    private boolean tooLong(List<RuleToken> tokens) {
        int rules = 0;
        int words = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = tokens.get(i).is("rule");
            rules += begins ? 1 : 0;
            words = begins ? 0 : words + 1;
            if (words > MOST_WORDS_OF_A_RULE) {
                complaints.missing(
                        tokens.get(i),
                        "TOO_LONG",
                        "takes rules of at most " + MOST_WORDS_OF_A_RULE + " words and signs");
                return true;
            }
            if (rules > MOST_RULES) {
                complaints.missing(tokens.get(i), "TOO_MANY_RULES", "takes at most " + MOST_RULES + " rules in a file");
                return true;
            }
        }
        return false;
    }

    private void refuse(TokenCursor tokens) {
        var word = tokens.next();
        var what = REFUSED.get(word.text());
        if (what != null) {
            complaints.at(word, "NOT_ALLOWED", "a rule file takes rules only, no " + what);
        } else {
            var near = NearestName.of(word.text(), List.of("rule", "package"));
            complaints.suggest(word, "SYNTAX", "a rule begins here, or nothing", near);
        }
        while (!tokens.atEnd() && !tokens.atRule() && !isRefused(tokens)) {
            tokens.next();
        }
    }

    /** The next thing that has no place here, on the level of the file. */
    private static boolean isRefused(TokenCursor tokens) {
        return REFUSED.containsKey(tokens.peek().text()) && !tokens.previous().is(".");
    }

    private @Nullable Pack declared(TokenCursor tokens) {
        tokens.next();
        var first = tokens.peek();
        var name = new StringBuilder();
        while (tokens.peek().isName() && !tokens.atRule()) {
            name.append(tokens.next().text());
            if (!tokens.accept(".")) {
                break;
            }
            name.append('.');
        }
        int end = tokens.previous().end();
        tokens.accept(";");
        var declared = name.toString();
        var found = Arrays.stream(Pack.values())
                .filter(pack -> pack.packageName().equals(declared))
                .findFirst();
        if (found.isEmpty()) {
            unknownPack(first.begin(), Math.max(first.begin(), end), declared);
        }
        return found.orElse(null);
    }

    private @Nullable Pack byFolder() {
        var pack = Pack.named(file.folder());
        if (pack.isEmpty()) {
            unknownPack(0, 0, null);
        }
        return pack.orElse(null);
    }

    private void unknownPack(int begin, int end, @Nullable String declared) {
        var packages = Arrays.stream(Pack.values()).map(Pack::packageName).toList();
        complaints.at(
                begin,
                end,
                "UNKNOWN_PACK",
                declared,
                (declared == null ? "begins with one of package " : "takes one of the packages ")
                        + String.join(", ", packages),
                declared == null ? null : NearestName.of(declared, packages));
    }
}

package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads one rule of a file: its name, its metadata, its conditions and its call. */
final class StrictRule {

    private static final int LONGEST_NAME = 200;
    private static final Set<String> METADATA = new TreeSet<>(Set.of("Id", "Source"));

    private static final Set<String> ATTRIBUTES = new TreeSet<>(Set.of(
            "salience",
            "enabled",
            "no",
            "lock",
            "agenda",
            "ruleflow",
            "activation",
            "auto",
            "date",
            "duration",
            "timer",
            "calendars",
            "dialect",
            "refract",
            "direct",
            "attributes"));

    private static final List<String> PARTS = List.of("when", "then", "end");

    private final TokenCursor tokens;
    private final RuleFile file;
    private final Pack pack;
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final TreeMap<String, RuleToken> metadata = new TreeMap<>();

    StrictRule(TokenCursor tokens, RuleFile file, Pack pack, Vocabulary vocabulary, Complaints complaints) {
        this.tokens = tokens;
        this.file = file;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.complaints = complaints;
    }

    /** Reads from {@code rule} to behind its {@code end}, noting every problem. */
    RuleHeader read() {
        int begin = tokens.next().begin();
        var name = tokens.next();
        if (!name.isPlainText() || name.content().isBlank()) {
            complaints.at(name, "SYNTAX", "the name of a rule stands in double quotes");
        } else if (name.content().length() > LONGEST_NAME) {
            complaints.at(name, "TOO_LONG", "takes a name of at most " + LONGEST_NAME + " characters");
        }
        header();
        var conditions = new StrictConditions(tokens, pack, vocabulary, complaints);
        conditions.read();
        if (tokens.accept("then") || conditions.endedWithoutThen()) {
            if (tokens.is("[")) {
                complaints.at(tokens.next(), "NOT_ALLOWED", "a rule has one consequence");
            }
            new StrictConsequence(tokens, pack, vocabulary, complaints, conditions.bound()).read();
        } else {
            complaints.missing(tokens.previous(), "SYNTAX", "then and a call are missing behind this");
        }
        if (!tokens.accept("end") && !endsMisspelt()) {
            complaints.missing(tokens.previous(), "SYNTAX", "end is missing behind this");
        }
        var id = id(name);
        var source = metadata.get("Source");
        if (source == null || source.content().isBlank()) {
            complaints.missing(name, "MISSING_SOURCE", "needs @Source( \"who says so\" )");
        }
        return new RuleHeader(
                pack,
                id == null ? "" : id.content(),
                name.content(),
                source == null ? "" : source.content(),
                file.path(),
                complaints.places().line(begin));
    }

    /** That an end is misspelt was said already. */
    private boolean endsMisspelt() {
        return NearestName.of(tokens.previous().text(), List.of("end")) != null;
    }

    private void header() {
        while (!tokens.atEnd() && !tokens.atRule() && !tokens.is("end") && !tokens.is("then")) {
            var next = tokens.peek();
            if (next.is("@")) {
                annotation();
            } else if (next.is("when")) {
                tokens.next();
                return;
            } else if (next.is("extends")) {
                complaints.at(tokens.next(), "NOT_ALLOWED", "a rule extends no other; write its conditions out");
                tokens.next();
            } else if (next.isName() && ATTRIBUTES.contains(next.text())) {
                attribute();
            } else {
                noWhen(next);
                return;
            }
        }
    }

    private void noWhen(RuleToken next) {
        var near = next.isName() ? NearestName.of(next.text(), PARTS) : null;
        complaints.suggest(next, "SYNTAX", "when stands before the conditions", near == null ? "when" : near);
        if (near != null) {
            tokens.next();
        }
    }

    private void attribute() {
        var first = tokens.next();
        int end = first.end();
        while (tokens.is("-") && tokens.peek(1).isName()) {
            tokens.next();
            end = tokens.next().end();
        }
        complaints.at(
                first.begin(),
                end,
                "NOT_ALLOWED",
                first.text(),
                "rules have no attributes; their order and effect come from what they say",
                null);
        while (!tokens.atEnd()
                && !tokens.atRule()
                && !tokens.is("@")
                && !PARTS.contains(tokens.peek().text())
                && !ATTRIBUTES.contains(tokens.peek().text())) {
            tokens.next();
        }
    }

    private void annotation() {
        tokens.next();
        var name = tokens.next();
        if (!name.isName() || !METADATA.contains(name.text())) {
            complaints.at(name, "UNKNOWN_METADATA", "a rule takes @Id and @Source", METADATA);
            meant(NearestName.of(name.text(), METADATA));
            if (tokens.accept("(")) {
                tokens.skipParenthesis();
            }
            return;
        }
        boolean plain = tokens.is("(") && tokens.peek(1).isPlainText() && tokens.is(2, ")");
        if (!plain) {
            complaints.at(name, "NOT_ALLOWED", "@" + name.text() + " takes one plain text in double quotes");
            if (tokens.accept("(")) {
                tokens.skipParenthesis();
            }
            return;
        }
        tokens.next();
        var text = tokens.next();
        tokens.next();
        if (metadata.putIfAbsent(name.text(), text) != null) {
            complaints.at(name, "DUPLICATE_METADATA", "stands once above a rule");
        }
    }

    /** A misspelt one counts as the one that was meant, so that it is told once. */
    private void meant(@Nullable String name) {
        if (name != null && tokens.is("(") && tokens.peek(1).isPlainText()) {
            metadata.putIfAbsent(name, tokens.peek(1));
        }
    }

    private @Nullable RuleToken id(RuleToken name) {
        var id = metadata.get("Id");
        if (id == null) {
            complaints.missing(name, "MISSING_ID", "needs @Id( \"" + pack.folder() + ".topic.name\" )");
            return null;
        }
        var written = id.content();
        if (!written.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)+")) {
            badId(id, "an id is made of small letters and dots, such as " + pack.folder() + ".topic.name");
        } else if (!written.startsWith(pack.folder() + ".")) {
            badId(id, "an id begins with the name of its pack, " + pack.folder());
        }
        return id;
    }

    private void badId(RuleToken id, String message) {
        complaints.at(id.begin() + 1, id.end() - 1, "BAD_ID", id.content(), message, null);
    }

    /** Where the id of the rule stands, else its name. */
    RuleToken idOr(RuleToken name) {
        return metadata.getOrDefault("Id", name);
    }
}

package dev.gtm.rules.internal;

import dev.gtm.diagnostic.NearestName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The right-hand side of one rule: one call on the pack's conclude type, with constants and bound facts. */
final class StrictConsequence {

    private final TokenCursor tokens;
    private final Pack pack;
    private final Vocabulary vocabulary;
    private final Complaints complaints;
    private final @Nullable Map<String, ValueType> bound;

    /**
     * @param bound the facts that the conditions bind; null if they are not all known
     */
    StrictConsequence(
            TokenCursor tokens,
            Pack pack,
            Vocabulary vocabulary,
            Complaints complaints,
            @Nullable Map<String, ValueType> bound) {
        this.tokens = tokens;
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.complaints = complaints;
        this.bound = bound;
    }

    /** Reads from behind {@code then} to before {@code end}, or where one should be. */
    void read() {
        try {
            call();
            if (!atEnd()) {
                behindTheCall();
            }
        } catch (Complaints.Lost e) {
            // what follows was written with something else in mind
        }
        while (!atEnd()) {
            tokens.next();
        }
    }

    private boolean atEnd() {
        return tokens.is("end") || tokens.atEnd() || tokens.atRule();
    }

    private void behindTheCall() {
        var next = tokens.peek();
        boolean misspelt = next.isName()
                && (tokens.peek(1).kind() == RuleToken.Kind.END || tokens.is(1, "rule"))
                && NearestName.of(next.text(), List.of("end")) != null;
        if (misspelt) {
            complaints.suggest(next, "SYNTAX", "a rule ends with end", "end");
            throw new Complaints.Lost();
        }
        complaints.at(next, "ONE_CALL", oneCall());
    }

    private String oneCall() {
        return "the right-hand side takes one call, such as " + pack.global() + "."
                + vocabulary.calls().iterator().next() + "( … ), with constants and bound facts";
    }

    private void call() {
        var sheet = tokens.peek();
        if (atEnd()) {
            complaints.missing(tokens.previous(), "ONE_CALL", oneCall());
            throw new Complaints.Lost();
        }
        if (!sheet.isName() || !tokens.is(1, ".") && !tokens.is(1, "(")) {
            complaints.at(sheet, "ONE_CALL", oneCall());
            throw new Complaints.Lost();
        }
        if (!sheet.is(pack.global()) || !tokens.is(1, ".")) {
            complaints.suggest(
                    sheet, "UNKNOWN_CALL", "rules of this pack conclude with " + pack.global(), pack.global());
            throw new Complaints.Lost();
        }
        tokens.next();
        tokens.next();
        var name = tokens.next();
        if (!tokens.accept("(")) {
            complaints.at(name, "ONE_CALL", oneCall());
            throw new Complaints.Lost();
        }
        boolean known = vocabulary.calls().contains(name.text());
        if (!known) {
            var message = pack.global() + " takes " + String.join(", ", vocabulary.calls());
            complaints.at(name, "UNKNOWN_CALL", message, vocabulary.calls());
        }
        var arguments = arguments();
        if (known) {
            fit(name, arguments);
        }
        if (!tokens.accept(";")) {
            complaints.missing(tokens.previous(), "SYNTAX", "a semicolon is missing behind the call");
            throw new Complaints.Lost();
        }
    }

    private List<ValueType> arguments() {
        var types = new ArrayList<ValueType>();
        if (tokens.accept(")")) {
            return types;
        }
        do {
            types.add(argument());
        } while (tokens.accept(","));
        if (!tokens.accept(")")) {
            complaints.at(tokens.peek(), "NOT_ALLOWED", "a call takes constants and bound facts");
            throw new Complaints.Lost();
        }
        return types;
    }

    private ValueType argument() {
        var first = tokens.next();
        if (first.isName() && first.text().startsWith("$")) {
            return boundFact(first);
        }
        if (first.isName() && tokens.is(".") && tokens.peek(1).isName() && !tokens.is(2, ".") && !tokens.is(2, "(")) {
            tokens.next();
            return constant(first, tokens.next());
        }
        complaints.at(first, "NOT_ALLOWED", "a call takes constants and bound facts");
        throw new Complaints.Lost();
    }

    private ValueType boundFact(RuleToken name) {
        if (bound == null) {
            return ValueType.UNKNOWN;
        }
        var type = bound.get(name.text());
        if (type == null) {
            complaints.at(name, "UNKNOWN_FACT", "is bound to no fact by the conditions", bound.keySet());
            return ValueType.UNKNOWN;
        }
        return type;
    }

    private ValueType constant(RuleToken type, RuleToken name) {
        if (!vocabulary.names().contains(type.text())) {
            complaints.at(type, "UNKNOWN_TYPE", "is no type of this pack", vocabulary.names());
            return ValueType.UNKNOWN;
        }
        var constants = vocabulary.constants(type.text());
        if (!constants.contains(name.text())) {
            complaints.at(name, "UNKNOWN_CONSTANT", "is no constant of " + type.text(), constants);
        }
        return ValueType.of(vocabulary.type(type.text()));
    }

    private void fit(RuleToken name, List<ValueType> arguments) {
        var forms = vocabulary.forms(name.text());
        if (forms.stream().noneMatch(form -> fits(form, arguments))) {
            var takes = forms.stream()
                    .map(form -> form.stream().map(Class::getSimpleName).collect(Collectors.joining(", ", "( ", " )")))
                    .collect(Collectors.joining(" or "));
            var given = arguments.stream().map(ValueType::toString).collect(Collectors.joining(", "));
            complaints.at(
                    name.begin(),
                    name.end(),
                    "WRONG_ARGUMENTS",
                    null,
                    pack.global() + "." + name.text() + " takes " + takes + ", here it is given " + given,
                    null);
        }
    }

    private static boolean fits(List<Class<?>> form, List<ValueType> arguments) {
        if (form.size() != arguments.size()) {
            return false;
        }
        for (int i = 0; i < form.size(); i++) {
            var raw = arguments.get(i).raw();
            if (raw != null && !form.get(i).isAssignableFrom(raw)) {
                return false;
            }
        }
        return true;
    }
}

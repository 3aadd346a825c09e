package dev.gtm.rules.internal;

import java.util.List;

/** Goes through the words of a rule file; behind the last one it stays at the end. */
final class TokenCursor {

    private final List<RuleToken> tokens;
    private int at;

    TokenCursor(List<RuleToken> tokens) {
        this.tokens = tokens;
    }

    RuleToken peek() {
        return peek(0);
    }

    RuleToken peek(int further) {
        return tokens.get(Math.min(at + further, tokens.size() - 1));
    }

    RuleToken next() {
        var token = peek();
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    /** Goes back to a word that was read. */
    void back(RuleToken token) {
        at = tokens.indexOf(token);
    }

    /** The word before; the first one at the beginning. */
    RuleToken previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    boolean is(String word) {
        return peek().is(word);
    }

    boolean is(int further, String word) {
        return peek(further).is(word);
    }

    /** Goes on if this word comes next. */
    boolean accept(String word) {
        boolean here = is(word);
        if (here) {
            next();
        }
        return here;
    }

    boolean atEnd() {
        return peek().kind() == RuleToken.Kind.END;
    }

    /** Whether the next rule begins here. */
    boolean atRule() {
        return is("rule") && peek(1).kind() == RuleToken.Kind.TEXT;
    }

    /** Behind the parenthesis that closes the one before, or where a rule ends. */
    void skipParenthesis() {
        int depth = 1;
        while (depth > 0 && !atEnd() && !atRule() && !is("then") && !is("end")) {
            depth += is("(") ? 1 : 0;
            depth -= is(")") ? 1 : 0;
            next();
        }
    }
}

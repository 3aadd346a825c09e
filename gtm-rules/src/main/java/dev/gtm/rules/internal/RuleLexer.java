package dev.gtm.rules.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a rule file apart into words and signs. Comments end here: neither the checker nor the compiler sees them again, so
 * that no comment can mean more to the one than to the other.
 */
final class RuleLexer {

    private static final int DEEPEST = 40;

    private static final Set<String> LONG_SIGNS = Set.of("==", "!=", "<=", ">=", "&&", "||");

    /** Characters that let a text look as if it said something else. */
    private static final Pattern HIDDEN =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]");

    /** Marks of templates and comments: names and sources go through the code that the engine generates. */
    private static final Pattern CODE = Pattern.compile("[@$]\\{|/\\*|\\*/");

    private final String text;
    private final Complaints complaints;
    private final List<RuleToken> tokens = new ArrayList<>();
    private final StringBuilder bare;
    private int at;
    private int depth;
    private boolean readable = true;

    private RuleLexer(RuleFile file, Complaints complaints) {
        this.text = file.text();
        this.complaints = complaints;
        this.bare = new StringBuilder(text);
    }

    /**
     * What a file consists of.
     *
     * @param tokens its words and signs, with one END behind the last
     * @param bare the text with spaces in place of comments: every place stays where it was
     */
    record Words(List<RuleToken> tokens, String bare) {}

    /** Takes a file apart; null if it cannot be read, with the reason noted. */
    static @Nullable Words read(RuleFile file, Complaints complaints) {
        var lexer = new RuleLexer(file, complaints);
        lexer.refuseWhatHides();
        while (lexer.readable && lexer.at < lexer.text.length()) {
            lexer.next();
        }
        lexer.tokens.add(new RuleToken(RuleToken.Kind.END, "", lexer.text.length(), lexer.text.length()));
        return lexer.readable ? new Words(List.copyOf(lexer.tokens), lexer.bare.toString()) : null;
    }

    private void refuseWhatHides() {
        int escape = text.indexOf("\\u");
        if (escape >= 0) {
            refuse(escape, escape + 2, "unicode escapes hide what a rule says; write the letter");
        }
        var hidden = HIDDEN.matcher(text);
        if (hidden.find()) {
            refuse(hidden.start(), hidden.end(), "an invisible character hides what a rule says");
        }
    }

    private void refuse(int begin, int end, String message) {
        complaints.at(begin, end, "NOT_ALLOWED", null, message, null);
        readable = false;
    }

    private void next() {
        char c = text.charAt(at);
        if (text.startsWith("//", at)) {
            blank(lineEnd());
        } else if (text.startsWith("/*", at)) {
            blockComment();
        } else if (c == '"' || c == '\'') {
            quoted(c);
        } else if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
            take(RuleToken.Kind.NUMBER, c == '.' ? 1 : 0);
        } else if (Character.isLetter(text.codePointAt(at)) || c == '_' || c == '$') {
            take(RuleToken.Kind.NAME, 0);
        } else if (" \t\n\r\f".indexOf(c) >= 0) {
            at++;
        } else {
            sign(c);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void blank(int end) {
        for (int i = at; i < end; i++) {
            if ("\r\n".indexOf(text.charAt(i)) < 0) {
                bare.setCharAt(i, ' ');
            }
        }
        at = end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            complaints.at(at, at + 2, "SYNTAX", "/*", "begins a comment that does not end", "/* … */");
            readable = false;
            return;
        }
        blank(end + 2);
    }

    private int lineEnd() {
        int end = at;
        while (end < text.length() && "\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void quoted(char quote) {
        int line = lineEnd();
        int end = text.indexOf(quote, at + 1);
        if (end < 0 || end > line) {
            complaints.at(at, line, "SYNTAX", text.substring(at, line), "a text ends on its line, with a quote", null);
            readable = false;
            return;
        }
        int escape = text.indexOf('\\', at);
        if (escape >= 0 && escape < end) {
            complaints.at(escape, escape + 1, "NOT_ALLOWED", "\\", "a text takes no escapes", null);
            readable = false;
            return;
        }
        var code = CODE.matcher(text.substring(at, end));
        if (code.find()) {
            complaints.at(at, end + 1, "NOT_ALLOWED", code.group(), "a text takes words, no marks of code", null);
            readable = false;
            return;
        }
        add(RuleToken.Kind.TEXT, end + 1);
    }

    private void take(RuleToken.Kind kind, int skipped) {
        int end = at + skipped;
        while (end < text.length() && isPart(text.codePointAt(end), kind)) {
            end += Character.charCount(text.codePointAt(end));
        }
        add(kind, end);
    }

    /** A number takes its point, and the letters behind it: {@code 1.5e3d}. */
    private static boolean isPart(int c, RuleToken.Kind kind) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' && kind == RuleToken.Kind.NUMBER;
    }

    private void sign(char c) {
        int two = Math.min(at + 2, text.length());
        if (LONG_SIGNS.contains(text.substring(at, two))) {
            add(RuleToken.Kind.SIGN, two);
        } else if (c > ' ' && c < 127) {
            nest(c);
            add(RuleToken.Kind.SIGN, at + 1);
        } else {
            int end = at + Character.charCount(text.codePointAt(at));
            var written = text.substring(at, end);
            complaints.at(at, end, "SYNTAX", written, "is no sign of the rule language", meant(written));
            at = end;
            readable = false;
        }
    }

    /** The parser of the engine descends into parentheses; deep ones would end it with a stack overflow. */
    private void nest(char c) {
        depth += "([{".indexOf(c) >= 0 ? 1 : 0;
        depth -= ")]}".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
        if (depth > DEEPEST) {
            complaints.at(at, at + 1, "TOO_DEEP", null, "nests parentheses deeper than " + DEEPEST + " levels", null);
            readable = false;
        }
    }

    /** The plain sign for a full-width or a curly one. */
    private static @Nullable String meant(String written) {
        if ("“”„‟".contains(written)) {
            return "\"";
        }
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return plain.equals(written) || plain.isBlank() ? null : plain;
    }

    private void add(RuleToken.Kind kind, int end) {
        var word = text.substring(at, end);
        if (kind == RuleToken.Kind.NAME && word.equals("rule")) {
            depth = 0;
        }
        tokens.add(new RuleToken(kind, word, at, end));
        at = end;
    }
}

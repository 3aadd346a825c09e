package dev.gtm.io;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What does not parse, where people look for it and in words that help them. */
final class YamlMistake {

    private static final Pattern NO_TOKEN = Pattern.compile("\\. \\(Do not use .*");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");
    private static final Pattern FULL_WIDTH_SPACE = Pattern.compile("^[ \t]*(\u3000)");
    private static final Pattern FULL_WIDTH_COLON = Pattern.compile("^[^\"'#:]*(\uFF1A)");

    private final MarkedYamlEngineException cause;
    private final String problem;

    YamlMistake(MarkedYamlEngineException cause) {
        this.cause = cause;
        this.problem = String.valueOf(cause.getProblem());
    }

    /** Where something is left open or a name lacks its colon, it is the beginning that helps, not where that shows. */
    Optional<Mark> mark() {
        return isLeftOpen() || isNameAlone()
                ? cause.getContextMark().or(cause::getProblemMark)
                : cause.getProblemMark();
    }

    /** What is wrong and what may be the reason. */
    String words(String text) {
        return (isLeftOpen()
                        ? cause.getContext() + ", " + problem
                        : NO_TOKEN.matcher(problem).replaceAll(""))
                + reason()
                + fullWidth(text);
    }

    private boolean isLeftOpen() {
        return problem.contains("end of stream");
    }

    private boolean isNameAlone() {
        return problem.startsWith("could not find expected ':'");
    }

    private String reason() {
        if (isNameAlone()) {
            return " behind this name; a colon takes a space behind it";
        }
        if (problem.contains("that cannot start any token")) {
            return problem.contains("TAB") ? "; indent with spaces" : "; a text that begins so needs quotes";
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return "; maybe the indentation is wrong, or a text with a colon needs quotes";
        }
        if (problem.startsWith("expected <block end>")) {
            return "; maybe the indentation is wrong, or a text needs other quotes";
        }
        return problem.startsWith("expected ',' or") ? opened() : "";
    }

    private String opened() {
        int line = cause.getProblemMark().map(Mark::getLine).orElse(0);
        return cause.getContextMark()
                .filter(mark -> mark.getLine() < line)
                .map(mark -> "; what is opened in line " + (mark.getLine() + 1) + ", column " + (mark.getColumn() + 1)
                        + " is not closed")
                .orElse("; maybe a text needs quotes");
    }

    /** Signs of a Japanese keyboard that look like those of YAML. */
    private String fullWidth(String text) {
        int last = cause.getProblemMark().map(Mark::getLine).orElse(0);
        var lines = LINE_END.split(text, last + 2);
        for (int i = Math.max(0, last - 1); i <= last && i < lines.length; i++) {
            var space = FULL_WIDTH_SPACE.matcher(lines[i]);
            var colon = FULL_WIDTH_COLON.matcher(lines[i]);
            if (space.find()) {
                return "; a full-width space stands in " + place(i, lines[i], space);
            }
            if (colon.find()) {
                return "; a full-width colon stands in " + place(i, lines[i], colon);
            }
        }
        return "";
    }

    private static String place(int line, String text, Matcher sign) {
        return "line " + (line + 1) + ", column " + (text.codePointCount(0, sign.start(1)) + 1);
    }
}

package dev.gtm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the comments in the sources say of records and constants, as plain sentences for people who write files. */
final class Javadocs {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final String COMMENT = "/\\*\\*([^*]*+(?:\\*(?!/)[^*]*+)*+)\\*/\\s*";
    private static final Pattern MARGIN = Pattern.compile("(?m)^\\s*\\*? ?");
    private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)? [^} ]*?([^}. #]+)(?:\\([^}]*\\))?(?: ([^}]+))?}");
    private static final Pattern VALUE = Pattern.compile("\\{@value (?:\\w+)?#(\\w+)}");

    private final Map<Class<?>, String> sources = new ConcurrentHashMap<>();

    /** What a type is, in the first paragraph of its comment. */
    String of(Class<?> type) {
        return sentence(type, comment(type).split("<p>|(?m)^@", 2)[0]);
    }

    /** What a component of a record is. */
    String of(Class<?> type, String component) {
        var param = Pattern.compile("(?ms)^@param " + component + "\\s(.*?)(?=^@|\\z)");
        var words = sentence(type, found(param, comment(type), type + "." + component));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** What a constant means. */
    String of(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        return sentence(type, found(Pattern.compile(COMMENT + constant.name() + "\\b"), type, constant));
    }

    private String comment(Class<?> type) {
        var declaration = "(?:public |private |sealed |static |final )*(?:record|enum|interface|class) ";
        var pattern = Pattern.compile(COMMENT + declaration + type.getSimpleName() + "\\b");
        return found(pattern, type, type);
    }

    private String found(Pattern pattern, Class<?> type, Object what) {
        var source = sources.computeIfAbsent(outermost(type), Javadocs::source);
        return MARGIN.matcher(found(pattern, source, what)).replaceAll("");
    }

    private static String found(Pattern pattern, String text, Object what) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The sources have no comment on " + what + "."));
    }

    private static Class<?> outermost(Class<?> type) {
        return Optional.<Class<?>>ofNullable(type.getEnclosingClass())
                .map(Javadocs::outermost)
                .orElse(type);
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without tags. */
    private static String sentence(Class<?> type, String text) {
        var plain = CODE.matcher(text).replaceAll("$1");
        plain = LINK.matcher(plain).replaceAll(link -> link.group(2) == null ? link.group(1) : link.group(2));
        plain = VALUE.matcher(plain).replaceAll(value -> constant(type, value));
        plain = plain.replaceAll("\\s+", " ").strip();
        return plain.endsWith(".") ? plain : plain + ".";
    }

    private static String constant(Class<?> type, MatchResult value) {
        try {
            var constant = type.getField(value.group(1)).get(null);
            return constant instanceof Double number
                    ? String.format(Locale.ROOT, "%,.0f", number)
                    : constant.toString();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The sources name a constant that is not there.", e);
        }
    }
}

package dev.gtm.examples.workbench;

import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The wording of the page in one language: {@code page.properties} and {@code page_ja.properties}. */
final class Phrases {

    private final Language language;
    private final Properties patterns = new Properties();

    Phrases(Language language) {
        this.language = language;
        var name = language == Language.JA ? "page_ja.properties" : "page.properties";
        try (var in = Phrases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing beside " + Phrases.class.getName());
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A phrase with its blanks filled in. */
    String of(String key, Object... blanks) {
        var pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("No phrase " + key + " in " + language);
        }
        return new MessageFormat(pattern, Locale.ROOT).format(blanks);
    }

    /** What people call a constant. */
    String label(Enum<?> constant) {
        return Labels.of(constant, language);
    }

    /** A sentence in the page's language. */
    String of(Sentence sentence) {
        return sentence.in(language);
    }

    /** An enumeration: a, b and c. */
    String list(List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var front = String.join(of("list.comma"), parts.subList(0, parts.size() - 1));
        return of("list.last", front, parts.get(parts.size() - 1));
    }

    /** A sentence as a part of another. */
    static String withoutStop(String sentence) {
        return sentence.replaceAll("[.。]$", "");
    }

    /** A name at the beginning of a sentence. */
    static String capitalized(String name) {
        int second = name.offsetByCodePoints(0, 1);
        return name.substring(0, second).toUpperCase(Locale.ROOT) + name.substring(second);
    }
}

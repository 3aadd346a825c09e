package dev.gtm.rules.internal;

import dev.gtm.language.Sentence;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each rule says to people, by its id; a rule without a sentence says its name. */
final class Sentences {

    private final Map<String, String> english;
    private final Map<String, String> japanese;

    Sentences(Map<String, String> english, Map<String, String> japanese) {
        this.english = new TreeMap<>(english);
        this.japanese = new TreeMap<>(japanese);
    }

    /** The lines of a properties file. */
    static Map<String, String> parse(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var lines = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> lines.put(key, properties.getProperty(key)));
        return lines;
    }

    /**
     * The sentence of a rule.
     *
     * @param statement what a matched row says, in place of <code>{0}</code>; null if no row matched
     */
    Sentence of(RuleHeader rule, @Nullable Sentence statement) {
        var en = english.getOrDefault(rule.id(), rule.name() + ".");
        var ja = japanese.getOrDefault(rule.id(), en);
        return statement == null
                ? new Sentence(en, ja)
                : new Sentence(en.replace("{0}", statement.en()), ja.replace("{0}", statement.ja()));
    }

    Map<String, String> english() {
        return english;
    }

    Map<String, String> japanese() {
        return japanese;
    }
}

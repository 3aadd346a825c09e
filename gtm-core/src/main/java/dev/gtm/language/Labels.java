package dev.gtm.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What people call the constants of the model, in each language.
 *
 * <p>The words are data: {@code labels.properties} and {@code labels_ja.properties} beside this class, one line per
 * constant, keyed {@code Type.CONSTANT}.
 */
public final class Labels {

    private static final Map<Language, Properties> LABELS =
            new EnumMap<>(Map.of(Language.EN, load("labels.properties"), Language.JA, load("labels_ja.properties")));

    private Labels() {}

    /**
     * The label of a constant.
     *
     * @throws IllegalStateException if the constant has none; a test finds that before a user does
     */
    public static String of(Enum<?> constant, Language language) {
        var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        var label = words(language).getProperty(key);
        if (label == null) {
            throw new IllegalStateException("No " + language + " label for " + key + ". Maybe add it to labels.");
        }
        return label;
    }

    /** The keys that have a label in this language. */
    public static Set<String> keys(Language language) {
        return words(language).stringPropertyNames();
    }

    private static Properties words(Language language) {
        var words = LABELS.get(language);
        return words == null ? new Properties() : words;
    }

    private static Properties load(String name) {
        try (InputStream in = Labels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + name + " is missing beside " + Labels.class.getName());
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.gtm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The texts of good briefs. */
final class Briefs {

    /** Published figures, evidence throughout, no interventions. */
    static final String US = text("us-nsclc-biomarker.yaml");

    /** Nearly every field. */
    static final String JP = text("jp-targeted-oncology.yaml");

    /** Every block and every field once. */
    static final String FULL = text("every-field.yaml");

    private Briefs() {}

    private static String text(String name) {
        try (var in = Objects.requireNonNull(Briefs.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

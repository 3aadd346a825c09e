package dev.gtm.io;

import dev.gtm.language.Language;
import dev.gtm.outcome.Observations;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Scenarios;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes plans as JSON, with their keys in a fixed order and plain numbers: the same plan gives the same bytes. Immutable and
 * thread-safe.
 */
public final class PlanWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addModule(PlainNumbers.module())
            .build();

    private final Language language;

    private PlanWriter(Language language) {
        this.language = language;
    }

    /** A writer whose sentences are in English. */
    public static PlanWriter ofDefaults() {
        return of(Language.EN);
    }

    /** A writer whose sentences are in a language. */
    public static PlanWriter of(Language language) {
        return new PlanWriter(language);
    }

    /** The plan as a JSON text that ends with a line break. */
    public String toJson(Plan plan) {
        return JSON.writeValueAsString(new PlanForm(plan, language).document()) + "\n";
    }

    /** The plan from now on, and beside it what led to it, as a JSON text that ends with a line break. */
    public String toJson(Adaptation adaptation) {
        return JSON.writeValueAsString(AdaptationForm.of(adaptation, language)) + "\n";
    }

    /** A plan held against the scenarios of its brief, as a JSON text that ends with a line break. */
    public String toJson(Scenarios scenarios) {
        return JSON.writeValueAsString(ScenarioDocument.of(scenarios, language)) + "\n";
    }

    /** Observations as one line of JSON, for a history. */
    public String toJson(Observations observations) {
        return JSON.writeValueAsString(observations);
    }

    /**
     * Writes the plan as JSON in UTF-8; the caller closes the stream.
     *
     * @throws IOException if the stream fails
     */
    public void write(Plan plan, OutputStream out) throws IOException {
        out.write(toJson(plan).getBytes(StandardCharsets.UTF_8));
    }
}

package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.Location;
import dev.gtm.plan.Plan;
import dev.gtm.plan.PlanSummary;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads back from the JSON of a plan what it takes to go on from it: levels, what was learned and observed, and what it says in
 * words that can be compared. Immutable and thread-safe.
 */
public final class PlanReader {

    private static final PlanReader DEFAULTS = new PlanReader(ReadLimits.ofDefaults());

    private final ReadLimits limits;
    private final JsonMapper json;

    private PlanReader(ReadLimits limits) {
        this.limits = limits;
        this.json = JsonMapper.builder(JsonFactory.builder()
                        .streamReadConstraints(StreamReadConstraints.builder()
                                .maxNestingDepth(limits.depth())
                                .maxTokenCount(limits.nodes())
                                .build())
                        .build())
                .build();
    }

    /** A reader with the default limits. */
    public static PlanReader ofDefaults() {
        return DEFAULTS;
    }

    /** A reader with other limits. */
    public static PlanReader of(ReadLimits limits) {
        return new PlanReader(limits);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is missing, too large, no JSON or no plan
     */
    public PlanSummary read(Path file) {
        return read(TextFile.read(file, limits));
    }

    /**
     * Reads a text.
     *
     * @param name what the problems call it
     * @throws UnreadableException as for a file
     */
    public PlanSummary read(String name, String text) {
        return read(TextFile.of(name, text));
    }

    /** The summary of a plan, as if it had been written and read back. */
    public static PlanSummary summary(Plan plan) {
        return SummaryForm.of(DEFAULTS.json.readTree(PlanWriter.ofDefaults().toJson(plan)));
    }

    private PlanSummary read(TextFile file) {
        try {
            var tree = json.readTree(file.text());
            if (!tree.isObject() || !tree.path("plan").path("brief").isString()) {
                throw refused(file, null, "NO_PLAN", "takes the JSON of a plan, as gtm plan --json prints it");
            }
            return SummaryForm.of(tree);
        } catch (JacksonException e) {
            throw refused(file, e, "SYNTAX", "does not parse: " + e.getOriginalMessage());
        } catch (InvalidValueException e) {
            // only now is it worth while to look where everything stands
            var root = new JsonDocument(file, limits).root();
            throw new UnreadableException(List.of(Diagnostic.error(
                    new Places(root).value(e.field()).at(),
                    Finding.of("INVALID", e.field(), e.value(), "takes " + e.allowed()))));
        }
    }

    private static UnreadableException refused(
            TextFile file, @Nullable JacksonException at, String code, String message) {
        var place = at == null || at.getLocation() == null
                ? Location.startOf(file.name())
                : new Location(
                        file.name(),
                        Math.max(1, at.getLocation().getLineNr()),
                        Math.max(1, at.getLocation().getColumnNr()));
        return new UnreadableException(List.of(Diagnostic.error(place, Finding.of(code, "", null, message))));
    }

    /** A text of the tree; empty where there is none. */
    static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.isNull() || node.isMissingNode() ? "" : node.toString();
    }
}

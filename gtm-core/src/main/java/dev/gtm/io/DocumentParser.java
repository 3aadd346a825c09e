package dev.gtm.io;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Turns a YAML or JSON text into nodes that know where they stand; keys twice and aliases without end are refused. */
final class DocumentParser {

    private static final int LONGEST_NUMBER = 64;

    private final TextFile source;
    private final ReadLimits limits;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Map<String, Node> anchors = new HashMap<>();

    private DocumentParser(TextFile source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    /**
     * @throws UnreadableException if the text does not parse, nests too deeply or grows too large
     */
    static Node parse(TextFile source, ReadLimits limits) {
        return new DocumentParser(source, limits).parse();
    }

    private Node parse() {
        try (var parser = factory().createParser(ObjectReadContext.empty(), source.text())) {
            var token = parser.nextToken();
            if (token == null) {
                throw stop(Location.startOf(source.name()), "FILE_EMPTY", "there is nothing in the file");
            }
            var root = node(parser, token, 1);
            if (parser.nextToken() != null) {
                throw stop(here(parser), "SECOND_DOCUMENT", "the file takes one document");
            }
            if (!problems.isEmpty()) {
                throw new UnreadableException(problems);
            }
            return root;
        } catch (JacksonException e) {
            throw syntax(e);
        }
    }

    private TokenStreamFactory factory() {
        if (source.name().toLowerCase(Locale.ROOT).endsWith(".json")) {
            return new JsonFactory();
        }
        var settings = LoadSettings.builder()
                .setCodePointLimit(limits.bytes())
                .setAllowDuplicateKeys(true) // reported here, all of them, with their places
                .build();
        return YAMLFactory.builder().loadSettings(settings).build();
    }

    private Node node(JsonParser parser, JsonToken token, int depth) {
        var at = here(parser);
        if (depth > limits.depth()) {
            throw stop(at, "TOO_DEEP", "nests deeper than " + limits.depth() + " levels");
        }
        if (parser instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            return aliased(parser.getString(), at);
        }
        var anchor = parser.canReadObjectId() ? (String) parser.getObjectId() : null;
        var node = switch (token) {
            case START_OBJECT -> entries(parser, at, depth);
            case START_ARRAY -> items(parser, at, depth);
            default -> scalar(parser, token, at);
        };
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        return node;
    }

    private Node aliased(String anchor, Location at) {
        var node = anchors.get(anchor);
        if (node == null) {
            throw stop(at, "UNKNOWN_ANCHOR", "there is no anchor '" + anchor + "' before this alias");
        }
        return node;
    }

    private Node entries(JsonParser parser, Location at, int depth) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        long size = 1;
        while (next(parser) != JsonToken.END_OBJECT) {
            var keyAt = here(parser);
            var key = parser.currentName();
            var value = node(parser, next(parser), depth + 1);
            size = grown(size, value);
            var earlier = entries.putIfAbsent(key, new Node.Entry(keyAt, value));
            if (earlier != null) {
                problems.add(Diagnostic.error(
                        keyAt,
                        Finding.of(
                                "DUPLICATE_KEY",
                                key,
                                null,
                                "stands twice; the first is in line "
                                        + earlier.at().line())));
            }
        }
        return new Node.Entries(at, size, entries);
    }

    private Node items(JsonParser parser, Location at, int depth) {
        var items = new ArrayList<Node>();
        long size = 1;
        for (var token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            var item = node(parser, token, depth + 1);
            size = grown(size, item);
            items.add(item);
        }
        return new Node.Items(at, size, items);
    }

    private long grown(long size, Node by) {
        long grown = size + by.size();
        if (grown > limits.nodes()) {
            throw stop(by.at(), "TOO_MANY_VALUES", "grows past " + limits.nodes() + " values, aliases counted in full");
        }
        return grown;
    }

    private static Node scalar(JsonParser parser, JsonToken token, Location at) {
        var text = token == JsonToken.VALUE_NULL ? "" : parser.getString();
        var number = token.isNumeric() ? number(text) : null;
        var type = number != null
                ? Node.Scalar.Type.NUMBER
                : token.isBoolean()
                        ? Node.Scalar.Type.BOOLEAN
                        : token == JsonToken.VALUE_NULL ? Node.Scalar.Type.NOTHING : Node.Scalar.Type.TEXT;
        return new Node.Scalar(at, type, text, number);
    }

    private static @Nullable BigDecimal number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            var number = new BigDecimal(text.replace("_", ""));
            return Double.isFinite(number.doubleValue()) && Math.abs(number.scale()) < 400 ? number : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static JsonToken next(JsonParser parser) {
        var token = parser.nextToken();
        return token == null ? JsonToken.NOT_AVAILABLE : token;
    }

    private Location here(JsonParser parser) {
        var at = parser.currentTokenLocation();
        return new Location(source.name(), Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }

    private UnreadableException syntax(JacksonException e) {
        var at = e.getLocation();
        var where = at == null || at.getLineNr() < 1
                ? Location.startOf(source.name())
                : new Location(source.name(), at.getLineNr(), Math.max(1, at.getColumnNr()));
        var message = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("does not parse");
        if (e.getCause() instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            var mark = marked.getProblemMark().get();
            where = new Location(source.name(), mark.getLine() + 1, mark.getColumn() + 1);
            message = String.valueOf(marked.getProblem()).lines().findFirst().orElse(message);
        }
        return stop(where, "SYNTAX", "does not parse: " + message);
    }

    private UnreadableException stop(Location where, String code, String message) {
        var all = new ArrayList<>(problems);
        all.add(Diagnostic.error(where, Finding.of(code, "", null, message)));
        return new UnreadableException(all);
    }
}

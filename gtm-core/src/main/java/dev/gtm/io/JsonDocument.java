package dev.gtm.io;

import dev.gtm.diagnostic.Location;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON. */
final class JsonDocument extends DocumentParser {

    private static final JsonFactory FACTORY = new JsonFactory();

    /** What the parser adds for programmers: where it stands in its own buffers, and which switch to turn. */
    private static final Pattern JARGON = Pattern.compile(
            " \\(for .*|: enable `.*|, from `[^`]*`| \\(start marker .*| \\(not recognized .*| \\(JSON String,[^)]*\\)");

    private static final Pattern CLOSED_TOO_SOON = Pattern.compile("Unexpected character \\('[\\]}]'.*");

    private final String text;

    // The line that was counted last, up to where, and its characters till there: what follows is counted on.
    private int lineBegin;
    private int counted;
    private int characters;

    JsonDocument(TextFile source, ReadLimits limits) {
        super(source, limits);
        this.text = source.text();
    }

    @Override
    Node root() {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            var root = node(parser, parser.nextToken(), 1);
            if (parser.nextToken() != null) {
                throw stop(here(parser), "SECOND_DOCUMENT", "the file takes one document");
            }
            return root;
        } catch (JacksonException e) {
            var at = e.getLocation();
            var where = at == null || at.getLineNr() < 1 ? reached() : place(at);
            throw syntax(where, words(String.valueOf(e.getOriginalMessage())));
        }
    }

    private Node node(JsonParser parser, JsonToken token, int depth) {
        var at = here(parser);
        bound(depth, at);
        if (token == JsonToken.START_OBJECT) {
            var block = new Collecting(at);
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                var name = parser.currentName();
                var nameAt = here(parser);
                block.add(name, nameAt, node(parser, parser.nextToken(), depth + 1));
            }
            return block.entries();
        }
        if (token == JsonToken.START_ARRAY) {
            var list = new Collecting(at);
            for (var next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                list.add(node(parser, next, depth + 1));
            }
            return list.items();
        }
        var written = parser.getString();
        return switch (token) {
            case VALUE_NULL -> Node.Scalar.nothing(at);
            case VALUE_TRUE, VALUE_FALSE -> Node.Scalar.flag(at, written);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Scalar.number(at, written);
            default -> Node.Scalar.text(at, written);
        };
    }

    private static String words(String message) {
        var words = JARGON.matcher(message).replaceAll("");
        return CLOSED_TOO_SOON.matcher(words).matches() ? words + "; maybe a comma before it is too many" : words;
    }

    private Location here(JsonParser parser) {
        return place(parser.currentTokenLocation());
    }

    /** Where people see it: the parser counts a character beyond the first 65,536 as two. */
    private Location place(TokenStreamLocation at) {
        int offset = Math.min((int) at.getCharOffset(), text.length());
        int begin = offset - at.getColumnNr() + 1;
        if (begin < 0) {
            return at(at.getLineNr(), at.getColumnNr());
        }
        if (begin != lineBegin || offset < counted) {
            lineBegin = begin;
            counted = begin;
            characters = 0;
        }
        characters += text.codePointCount(counted, offset);
        counted = offset;
        return at(at.getLineNr(), characters + 1);
    }
}

package dev.gtm.io;

import dev.gtm.diagnostic.Location;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML 1.2 with the core schema: what is quoted is a text, and {@code .5}, {@code ~} and nothing are what they seem. */
final class YamlDocument extends DocumentParser {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");
    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?");
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> FLAGS = Set.of("true", "True", "TRUE", "false", "False", "FALSE");

    private final String text;
    private final Iterator<Event> events;
    private final Map<Anchor, Node> anchors = new HashMap<>();

    YamlDocument(TextFile source, ReadLimits limits) {
        super(source, limits);
        // The scanner does not see that a line has ended where nothing follows a carriage return.
        this.text = source.text().endsWith("\r") ? source.text() + "\n" : source.text();
        var settings = LoadSettings.builder()
                .setCodePointLimit(text.length())
                .setBufferSize(text.length() + 1) // all of it at once: the buffer is copied at each refill
                .build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    @Override
    Node root() {
        try {
            next();
            if (!(next() instanceof DocumentStartEvent)) {
                return Node.Scalar.nothing(at(1, 1));
            }
            var root = node(next(), 1);
            next();
            var end = next();
            if (end.getEventId() != ID.StreamEnd) {
                throw stop(begin(end), "SECOND_DOCUMENT", "the file takes one document");
            }
            return root;
        } catch (MarkedYamlEngineException e) {
            var mistake = new YamlMistake(e);
            throw syntax(place(mistake.mark()), mistake.words(text));
        } catch (YamlEngineException e) {
            throw syntax(reached(), e.getMessage());
        }
    }

    private Node node(Event event, int depth) {
        var at = begin(event);
        bound(depth, at);
        if (event instanceof AliasEvent alias) {
            var node = aliased(alias, at);
            bound(depth - 1 + node.depth(), at);
            return node;
        }
        var node = event.getEventId() == ID.MappingStart
                ? entries(at, depth)
                : event.getEventId() == ID.SequenceStart ? items(at, depth) : scalar((ScalarEvent) event, at);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        return node;
    }

    private Node aliased(AliasEvent alias, Location at) {
        var node = alias.getAnchor().map(anchors::get).orElse(null);
        if (node == null) {
            var name = alias.getAnchor().map(Anchor::getValue).orElse("");
            throw stop(
                    at,
                    "UNKNOWN_ANCHOR",
                    "there is no anchor '" + name + "' before this alias; a text that begins with * needs quotes");
        }
        return node;
    }

    private Node entries(Location at, int depth) {
        var block = new Collecting(at);
        Event before = null;
        for (var key = next(); key.getEventId() != ID.MappingEnd; key = next()) {
            var nameAt = begin(key);
            if (!(node(key, depth + 1) instanceof Node.Scalar name)) {
                throw syntax(nameAt, "a name is a text, not a list or a block");
            }
            var value = next();
            boolean goesOn = follows(key, before) && isNothing(value) && block.goesOn("," + name.text());
            if (!goesOn) {
                block.add(name.text(), nameAt, node(value, depth + 1));
            }
            before = goesOn ? key : value;
        }
        return block.entries();
    }

    /**
     * Whether digits stand behind digits with only a comma between: in {@code {patients: 32,224}} YAML sees a 32 and a name, 224.
     * People see a number, and of that number they are told.
     */
    private static boolean follows(Event key, @Nullable Event before) {
        if (before == null || !isDigits(before) || !isDigits(key)) {
            return false;
        }
        var start = key.getStartMark().orElseThrow();
        var end = before.getEndMark().orElseThrow();
        return start.getLine() == end.getLine() && start.getColumn() == end.getColumn() + 1;
    }

    private static boolean isDigits(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && DIGITS.matcher(scalar.getValue()).matches();
    }

    private static boolean isNothing(Event event) {
        return event instanceof ScalarEvent scalar
                && scalar.isPlain()
                && scalar.getAnchor().isEmpty()
                && scalar.getValue().isEmpty();
    }

    private Node items(Location at, int depth) {
        var list = new Collecting(at);
        for (var item = next(); item.getEventId() != ID.SequenceEnd; item = next()) {
            list.add(node(item, depth + 1));
        }
        return list.items();
    }

    private static Node scalar(ScalarEvent scalar, Location at) {
        var text = scalar.getValue();
        boolean plain = scalar.isPlain() && scalar.getTag().isEmpty();
        if (plain && NOTHING.contains(text)) {
            return Node.Scalar.nothing(at);
        }
        if (plain && FLAGS.contains(text)) {
            return Node.Scalar.flag(at, text);
        }
        return plain && NUMBER.matcher(text).matches() ? Node.Scalar.number(at, text) : Node.Scalar.text(at, text);
    }

    private Event next() {
        try {
            return events.next();
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) { // the scanner fails so where an escape has no digits or names no character
            throw syntax(reached(), "what follows here cannot be read; maybe an escape in a quoted text is wrong");
        }
    }

    private Location begin(Event event) {
        return place(event.getStartMark());
    }

    private Location place(Optional<Mark> mark) {
        return mark.map(m -> at(m.getLine() + 1, m.getColumn() + 1)).orElse(reached());
    }
}

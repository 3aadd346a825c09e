package dev.gtm.io;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a value stands in a brief, and what the schema says of it.
 *
 * @param path as the reader tells it
 * @param at the same for trees
 * @param field the block and the name of the field, such as {@code Segment.patients}; for an element or a value by id, the field
 *     that holds it
 * @param isField whether it is a field, not an element or a value by id
 * @param required whether the schema says that the field has to be there
 * @param schema what the schema takes there, references resolved
 */
record Place(String path, JsonPointer at, String field, boolean isField, boolean required, JsonNode schema) {

    /** All places below the root of a brief, by the shipped schema. */
    static List<Place> allOf(JsonNode brief) {
        var places = new ArrayList<Place>();
        var root = new Part("Brief", BriefSchema.ROOT);
        collect(new Place("", JsonPointer.empty(), "", false, true, root.schema()), root, brief, places);
        return places;
    }

    /** The fields that the schema knows, as in {@link #field}. */
    static Set<String> fieldsOfTheSchema() {
        var fields = names("Brief", BriefSchema.ROOT);
        BriefSchema.ROOT
                .get("$defs")
                .properties()
                .forEach(part -> fields.addAll(names(part.getKey(), part.getValue())));
        return fields;
    }

    /** The same brief with another value here. */
    JsonNode with(JsonNode value, JsonNode brief) {
        var changed = brief.deepCopy();
        var parent = changed.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.set(at.last().getMatchingIndex(), value);
        } else {
            ((ObjectNode) parent).set(at.last().getMatchingProperty(), value);
        }
        return changed;
    }

    /** The same brief without what is here. */
    JsonNode without(JsonNode brief) {
        var changed = brief.deepCopy();
        ((ObjectNode) changed.at(at.head())).remove(at.last().getMatchingProperty());
        return changed;
    }

    boolean takesNumbers() {
        return Set.of("number", "integer").contains(schema.path("type").asString(""));
    }

    /** The bounds of a number, and what lies close to them. */
    Stream<JsonNode> bounds() {
        return Stream.of("minimum", "exclusiveMinimum", "maximum")
                .map(schema::get)
                .filter(Objects::nonNull)
                .map(JsonNode::decimalValue)
                .flatMap(bound -> Stream.of("-1", "-0.001", "0", "0.001", "1")
                        .map(step -> DecimalNode.valueOf(bound.add(new BigDecimal(step)))));
    }

    boolean isClosedList() {
        return schema.has("enum");
    }

    /** The constants of a closed list. */
    List<String> constants() {
        return schema.get("enum").values().stream().map(JsonNode::stringValue).toList();
    }

    @Override
    public String toString() {
        return path;
    }

    private static void collect(Place place, Part part, JsonNode value, List<Place> places) {
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                var item = Part.of(part.name(), part.schema().get("items"), list.get(i));
                var at = place.at().appendIndex(i);
                add(
                        new Place(place.path() + "[" + i + "]", at, part.name(), false, false, item.schema()),
                        item,
                        list.get(i),
                        places);
            }
        }
        for (var entry : value.properties()) {
            var name = entry.getKey();
            boolean isField = part.schema().path("properties").has(name);
            var schema = isField
                    ? part.schema().get("properties").get(name)
                    : part.schema().get("additionalProperties");
            var field = isField ? part.name() + "." + name : part.name();
            var below = Part.of(field, schema, entry.getValue());
            var path = place.path().isEmpty() ? name : place.path() + "." + name;
            var at = place.at().appendProperty(name);
            add(
                    new Place(path, at, field, isField, requires(part.schema(), name), below.schema()),
                    below,
                    entry.getValue(),
                    places);
        }
    }

    private static void add(Place place, Part part, JsonNode value, List<Place> places) {
        places.add(place);
        collect(place, part, value, places);
    }

    private static boolean requires(JsonNode schema, String name) {
        return schema.path("required").values().stream()
                .anyMatch(one -> one.stringValue().equals(name));
    }

    private static Set<String> names(String block, JsonNode schema) {
        return schema.path("properties").propertyNames().stream()
                .map(name -> block + "." + name)
                .collect(Collectors.toSet());
    }

    /** A part of the schema by the name of its definition, or else of the field that it is for. */
    private record Part(String name, JsonNode schema) {

        static Part of(String name, JsonNode schema, JsonNode value) {
            if (schema.has("$ref")) {
                var pointer =
                        JsonPointer.compile(schema.get("$ref").stringValue().substring(1));
                var target = (ObjectNode) BriefSchema.ROOT.at(pointer).deepCopy();
                target.setAll(((ObjectNode) schema.deepCopy()).without("$ref"));
                return of(pointer.last().getMatchingProperty(), target, value);
            }
            return schema.has("properties") || !schema.has("anyOf")
                    ? new Part(name, schema)
                    : schema.get("anyOf").values().stream()
                            .map(shape -> of(name, shape, value))
                            .filter(part -> part.schema()
                                    .get("properties")
                                    .propertyNames()
                                    .containsAll(value.propertyNames()))
                            .findFirst()
                            .orElseThrow();
        }
    }
}

package dev.gtm.io;

import static java.util.Map.entry;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the values of the model stand in a file: numbers, dates, closed lists, and what is named by ids. */
final class SchemaValues {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<Class<?>, String> BY_TYPE = Map.ofEntries(
            entry(boolean.class, "{ 'type': 'boolean' }"),
            entry(int.class, "{ 'type': 'integer' }"),
            entry(Integer.class, "{ 'type': 'integer' }"),
            entry(long.class, "{ 'type': 'integer' }"),
            entry(double.class, "{ 'type': 'number' }"),
            entry(Double.class, "{ 'type': 'number' }"),
            entry(BigDecimal.class, "{ 'type': 'number' }"),
            entry(Share.class, "{ 'type': 'number', 'minimum': 0, 'maximum': 1 }"),
            entry(Money.class, "{ 'type': 'number', 'minimum': 0 }"),
            entry(Range.class, "{ 'type': 'array', 'items': { 'type': 'number' }, 'minItems': 2, 'maxItems': 2 }"),
            entry(Currency.class, "{ 'type': 'string', 'pattern': '^[A-Z]{3}$' }"),
            entry(LocalDate.class, "{ 'type': 'string', 'format': 'date' }"));

    private final Javadocs javadocs;

    SchemaValues(Javadocs javadocs) {
        this.javadocs = javadocs;
    }

    /** A value that says all of itself where it stands, or null if it is a text, a closed list, a block or a list. */
    @Nullable
    ObjectNode of(ResolvedType type, Map<String, Object> each, SchemaGenerationContext context) {
        if (type.isInstanceOf(Map.class)) {
            return map(type.getTypeParameters(), each, context);
        }
        var schema = BY_TYPE.get(type.getErasedType());
        if (schema == null) {
            return null;
        }
        var node = (ObjectNode) JSON.readTree(schema.replace('\'', '"'));
        if (node.has("items")) {
            node.withObject("items").setAll((ObjectNode) JSON.valueToTree(each));
        }
        return node;
    }

    /** A closed list; editors show what each constant means. */
    ObjectNode constants(List<? extends Enum<?>> constants) {
        var node = described(javadocs.of(constants.get(0).getDeclaringClass())).put("type", "string");
        var names = node.putArray("enum");
        var meanings = node.putArray("enumDescriptions");
        for (var constant : constants) {
            names.add(constant.name());
            meanings.add(javadocs.of(constant));
        }
        return node;
    }

    /** Any names, which are ids, each with a value; or the names of a closed list. */
    private ObjectNode map(List<ResolvedType> types, Map<String, Object> each, SchemaGenerationContext context) {
        var node = JSON.createObjectNode().put("type", "object");
        var plain = of(types.get(1), Map.of(), context);
        var value = plain == null ? context.createDefinitionReference(types.get(1)) : plain;
        value.setAll((ObjectNode) JSON.valueToTree(each));
        if (!types.get(0).getErasedType().isEnum()) {
            node.set("additionalProperties", value);
            return node;
        }
        var properties = node.putObject("properties");
        for (var name : (Enum<?>[]) types.get(0).getErasedType().getEnumConstants()) {
            properties.set(name.name(), described(javadocs.of(name)).setAll(value));
        }
        return node.put("additionalProperties", false);
    }

    static ObjectNode described(String description) {
        return JSON.createObjectNode().put("description", description);
    }
}

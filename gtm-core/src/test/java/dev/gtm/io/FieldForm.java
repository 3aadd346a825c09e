package dev.gtm.io;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a file says of one component of a record, beyond what the component's type says.
 *
 * @param name under which it stands in the file; empty for the component's own
 * @param keywords of JSON Schema that hold for its value
 * @param each keywords that hold for each element of its list or each value of its map
 */
record FieldForm(String name, Map<String, Object> keywords, Map<String, Object> each) {

    /** Takes what its type takes, under its own name. */
    static final FieldForm PLAIN = new FieldForm("", Map.of(), Map.of());

    FieldForm as(String newName) {
        return new FieldForm(newName, keywords, each);
    }

    FieldForm with(String keyword, Object value) {
        return new FieldForm(name, and(keywords, keyword, value), each);
    }

    FieldForm each(String keyword, Object value) {
        return new FieldForm(name, keywords, and(each, keyword, value));
    }

    FieldForm from(int low) {
        return with("minimum", low);
    }

    FieldForm within(int low, Number high) {
        return from(low).with("maximum", high);
    }

    FieldForm above(int low) {
        return with("exclusiveMinimum", low);
    }

    /** Whole numbers are counted in {@code int}. */
    FieldForm wholeFrom(int low) {
        return within(low, Integer.MAX_VALUE);
    }

    FieldForm eachWholeFrom(int low) {
        return each("minimum", low).each("maximum", Integer.MAX_VALUE);
    }

    FieldForm byDefault(Object value) {
        return with("default", value);
    }

    /** A list that must be there and hold something. */
    FieldForm atLeastOne() {
        return with("minItems", 1);
    }

    private static Map<String, Object> and(Map<String, Object> given, String keyword, Object value) {
        var all = new LinkedHashMap<>(given);
        all.put(keyword, value);
        return all;
    }
}

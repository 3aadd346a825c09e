package dev.gtm.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of a block of JSON as they were agreed, in their order.
 *
 * @param names the keys
 * @param blocks what is within those that hold blocks
 */
record AgreedKeys(List<String> names, Map<String, AgreedKeys> blocks) {

    private static final Pattern TOKEN = Pattern.compile("\"([^\"]*)\"|[{}\\[\\]:,]|[^\\s{}\\[\\]:,\"]+");

    /** From a sketch such as <code>{"a", "b": [ {"c"} ], "d": "X|Y"}</code>. */
    static AgreedKeys of(String sketch) {
        var tokens = TOKEN.matcher(sketch);
        tokens.find();
        return block(tokens);
    }

    /** Reads on behind an opening brace, to the closing one. */
    private static AgreedKeys block(Matcher tokens) {
        var keys = new AgreedKeys(new ArrayList<>(), new LinkedHashMap<>());
        var name = "";
        boolean value = false;
        int lists = 0;
        while (tokens.find()) {
            switch (tokens.group()) {
                case "}" -> {
                    return keys;
                }
                case "{" -> {
                    var within = block(tokens);
                    if (!within.names().isEmpty()) {
                        keys.blocks().put(name, within);
                    }
                }
                case "[" -> lists++;
                case "]" -> lists--;
                case ":" -> value = true;
                case "," -> value = lists > 0 && value;
                default -> {
                    if (tokens.group(1) != null && !value) {
                        name = tokens.group(1);
                        keys.names().add(name);
                    }
                }
            }
        }
        return keys;
    }
}

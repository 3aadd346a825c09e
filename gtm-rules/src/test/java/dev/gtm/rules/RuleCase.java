package dev.gtm.rules;

import dev.gtm.rules.internal.Pack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a rule does in one situation, as its author wrote it beside the rule.
 *
 * @param pack the pack of the rule
 * @param topic the file of the rule, without its ending
 * @param title what the case shows
 * @param rule the id of the rule
 * @param given the facts of the situation: by key one record, or a list of them
 * @param fires whether the rule fires
 * @param expect what it concludes, each with some components of the conclusion
 * @param absent what no rule concludes
 */
record RuleCase(
        Pack pack,
        String topic,
        String title,
        String rule,
        Map<String, Object> given,
        boolean fires,
        List<Map<String, Object>> expect,
        List<Map<String, Object>> absent) {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> KEYS = List.of("case", "rule", "given", "fires", "expect", "absent");

    /** The cases of one file. */
    static List<RuleCase> read(Pack pack, String topic, String yaml) {
        return YAML.readValue(yaml, new TypeReference<List<Form>>() {}).stream()
                .map(form -> form.read(pack, topic))
                .toList();
    }

    @Override
    public String toString() {
        return rule + (fires ? ": " : " does not fire: ") + title;
    }

    /** A case as it stands in the file. */
    private static final class Form extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1L;

        RuleCase read(Pack pack, String topic) {
            if (!KEYS.containsAll(keySet())) {
                throw new IllegalArgumentException("A case takes " + KEYS + ", not " + keySet());
            }
            return new RuleCase(
                    pack,
                    topic,
                    String.valueOf(get("case")),
                    String.valueOf(get("rule")),
                    map(get("given")),
                    !Boolean.FALSE.equals(get("fires")),
                    list(get("expect")),
                    list(get("absent")));
        }

        private static List<Map<String, Object>> list(Object value) {
            return value == null
                    ? List.of()
                    : ((List<?>) value).stream().map(Form::map).toList();
        }

        @SuppressWarnings("unchecked")
        private static Map<String, Object> map(Object value) {
            return value == null ? Map.of() : (Map<String, Object>) value;
        }
    }
}

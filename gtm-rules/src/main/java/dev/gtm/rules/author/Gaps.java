package dev.gtm.rules.author;

import dev.gtm.rules.author.RuleAnalysis.Gap;
import dev.gtm.rules.internal.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says in few words of which facts no rule says anything: by the values that they have in common. */
final class Gaps {

    private Gaps() {}

    static List<Gap> of(String pack, Answers answers) {
        var byType = answers.asked().stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.getClass().getSimpleName(), LinkedHashMap::new, Collectors.toList()));
        var gaps = new ArrayList<Gap>();
        byType.forEach((type, facts) -> {
            var silent =
                    facts.stream().filter(fact -> !answers.isAnswered(fact)).toList();
            if (!silent.isEmpty()) {
                gaps.add(gap(pack, type, facts, silent, answers));
            }
        });
        return gaps;
    }

    private static Gap gap(String pack, String type, List<Object> facts, List<Object> silent, Answers answers) {
        var values = new LinkedHashSet<>(allValues(silent));
        facts.stream().filter(answers::isAnswered).forEach(fact -> values.removeAll(values(fact)));
        var example = silent.stream()
                .filter(fact -> values(fact).stream().noneMatch(values::contains))
                .map(Object::toString)
                .findFirst()
                .orElse(null);
        return new Gap(pack, type, silent.size(), facts.size(), List.copyOf(values), example);
    }

    private static Set<String> allValues(List<Object> facts) {
        return facts.stream()
                .flatMap(fact -> values(fact).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> values(Object fact) {
        return Records.values((Record) fact).entrySet().stream()
                .map(Gaps::words)
                .toList();
    }

    private static String words(Map.Entry<String, ?> value) {
        return value.getKey() + " " + value.getValue();
    }
}

package dev.gtm.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Changed rules of one pack, compiled together and run on the given facts alone. Those that do not compile are left out. */
public final class MutatedPack {

    private final CompiledPack compiled;
    private final Set<String> valid;

    /** Compiles files of one rule each, by the id of the rule. */
    public MutatedPack(Pack pack, Map<String, String> rules) {
        var left = new TreeMap<>(rules);
        var headers = new HashMap<String, RuleHeader>();
        rules.keySet().forEach(id -> headers.put(id, new RuleHeader(pack, id, id, "mutation", id, 1)));
        while (true) {
            var files = new ArrayList<RuleFile>();
            left.forEach((id, text) -> files.add(new RuleFile(id, "package " + pack.packageName() + ";\n" + text)));
            var problems = new RuleProblems();
            var base = new RuleCompiler(pack, problems).compile(files);
            if (base != null) {
                var sentences = new Sentences(Map.of(), Map.of());
                compiled = new CompiledPack(pack, base, headers, sentences, Set.of(), List.of());
                break;
            }
            var bad = problems.all().stream()
                    .map(problem -> problem.where().file())
                    .toList();
            if (!left.keySet().removeAll(bad)) {
                throw new BadRulesException(problems.all());
            }
        }
        valid = Set.copyOf(left.keySet());
    }

    /** The ids of the rules that compile. */
    public Set<String> valid() {
        return valid;
    }

    /** What they conclude, by the id of the rule. */
    public Map<String, List<Object>> conclude(List<Object> facts) {
        var byRule = new HashMap<String, List<Object>>();
        for (var one : compiled.conclude(facts)) {
            byRule.computeIfAbsent(one.reason().rule(), id -> new ArrayList<>()).add(one.conclusion());
        }
        return byRule;
    }
}
